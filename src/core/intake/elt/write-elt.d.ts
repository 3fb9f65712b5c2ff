import type { TimeReportFact } from '#core/register';
export type EltName = {
  readonly first: string;
  readonly last: string;
};
/** A report with the names and the telephone that the schema asks for. */
export type EltToWrite = {
  readonly report: TimeReportFact;
  readonly person: EltName;
  readonly assistant: EltName;
  readonly providerName: string | null;
  readonly telephone: string;
};
/** Writes one time report as readElt reads it; person and assistant are named by identity number. */
export declare function writeElt({
  report,
  person,
  assistant,
  providerName,
  telephone,
}: EltToWrite): string;
