import {
  type AssistantFact,
  type EmploymentFact,
  type ProviderFact,
  type TimeReportFact,
} from '#core/register';
import type { Row } from '../layout/row.ts';
import { type Column } from './layout.ts';
/** What stands above a report's rows. */
export type Head = {
  readonly report: Omit<TimeReportFact, 'shifts'>;
  readonly assistant: AssistantFact;
  readonly provider: ProviderFact | null;
  readonly employment: EmploymentFact | null;
};
export declare function readHead(row: Row<Column>): Head | undefined;
