import type { AssistantFact, EmploymentFact, ProviderFact, TimeReportFact } from '#core/register';
/** A report with what else its head says of assistant, provider and employment. */
export type TimeReportToWrite = {
  readonly report: TimeReportFact;
  readonly assistant?: Pick<AssistantFact, 'name' | 'born'>;
  readonly provider?: Pick<ProviderFact, 'name'>;
  readonly employment?: Pick<EmploymentFact, 'form' | 'relation'>;
};
/** Writes reports in the layout that readTimeReports reads; the head stands on each report's first row. */
export declare const writeTimeReports: (reports: readonly TimeReportToWrite[]) => string;
