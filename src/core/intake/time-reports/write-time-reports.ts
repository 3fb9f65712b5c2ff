import type {
  AssistantFact,
  EmploymentFact,
  ProviderFact,
  Shift,
  TimeReportFact,
} from '#core/register';
import { LAW_WORDS } from '../layout/law-words.ts';
import {
  keyText,
  type Record,
  timeText,
  wordFor,
  writeTable,
  yesOrNoText,
} from '../layout/write-table.ts';
import { COLUMNS, type Column, FORMS, LAYOUT, RELATIONS, TIME_KINDS } from './layout.ts';

/** A report with what else its head says of assistant, provider and employment. */
export type TimeReportToWrite = {
  readonly report: TimeReportFact;
  readonly assistant?: Pick<AssistantFact, 'name' | 'born'>;
  readonly provider?: Pick<ProviderFact, 'name'>;
  readonly employment?: Pick<EmploymentFact, 'form' | 'relation'>;
};

/** Writes reports in the layout that readTimeReports reads; the head stands on each report's first row. */
export const writeTimeReports = (reports: readonly TimeReportToWrite[]): string =>
  writeTable(COLUMNS, LAYOUT.required, reports.flatMap(recordsOf));

function recordsOf(toWrite: TimeReportToWrite): readonly Record<Column>[] {
  const { report } = toWrite;
  const head = headRecord(toWrite);
  return report.shifts.map((shift, i) => ({
    rapport: report.ref.id,
    ...(i === 0 ? head : {}),
    ...shiftRecord(shift),
  }));
}

const headRecord = ({
  report,
  assistant,
  provider,
  employment,
}: TimeReportToWrite): Record<Column> => ({
  lag: wordFor(LAW_WORDS, report.law),
  månad: report.month,
  person: keyText(report.person),
  assistent: keyText(report.assistant),
  assistent_namn: assistant?.name ?? '',
  assistent_född: assistant?.born ?? '',
  kollektivavtal:
    report.collectiveAgreement === null ? '' : yesOrNoText(report.collectiveAgreement),
  anordnare: report.provider === null ? '' : keyText(report.provider),
  anordnare_namn: provider?.name ?? '',
  anställning: employment === undefined ? '' : wordFor(FORMS, employment.form),
  närstående: employment === undefined ? '' : wordFor(RELATIONS, employment.relation),
});

const shiftRecord = ({ day, from, to, kind, original }: Shift): Record<Column> => ({
  dag: day,
  från: timeText(from),
  till: timeText(to),
  tid: wordFor(TIME_KINDS, kind),
  ursprung_från: original === null ? '' : timeText(original.from),
  ursprung_till: original === null ? '' : timeText(original.to),
});
