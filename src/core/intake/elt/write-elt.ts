import { XMLBuilder } from 'fast-xml-parser';
import { type Day, lastDayOf, type Minutes, PersonNumber } from '#kernel';
import type { Shift, TimeReportFact } from '#core/register';
import { keyText } from '../layout/write-table.ts';
import { ELT_NAMESPACE } from './read-elt.ts';

export type EltName = { readonly first: string; readonly last: string };

/** A report with the names and the telephone that the schema asks for. */
export type EltToWrite = {
  readonly report: TimeReportFact;
  readonly person: EltName;
  readonly assistant: EltName;
  readonly providerName: string | null;
  readonly telephone: string;
};

const BUILDER = new XMLBuilder({ format: true, ignoreAttributes: false, suppressEmptyNode: false });

const ELEMENTS = { active: 'aktivTid', waiting: 'vanteTid', standby: 'beredskapsTid' } as const;

/** Writes one time report as readElt reads it; person and assistant are named by identity number. */
export function writeElt({
  report,
  person,
  assistant,
  providerName,
  telephone,
}: EltToWrite): string {
  const assistantNumber = keyText(report.assistant);
  const kind = PersonNumber.parse(assistantNumber)?.kind ?? 'personnummer';
  const employer =
    report.provider === null
      ? { anstalldAvPersonSomHarAssistans: 'true' }
      : {
          assistansanordnare: {
            ...(providerName === null ? {} : { anordnareNamn: providerName }),
            organisationsnummer: keyText(report.provider),
            assistentAnstalldAvAnordnare: 'true',
          },
        };
  const document = {
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    Tidredovisning: {
      '@_xmlns': ELT_NAMESPACE,
      id: report.ref.id,
      redovisningsmanad: report.month,
      personSomHarAssistans: {
        personnummer: keyText(report.person),
        fornamn: person.first,
        efternamn: person.last,
      },
      assistent: {
        [kind]: assistantNumber,
        fornamn: assistant.first,
        efternamn: assistant.last,
        kollektivavtal: String(report.collectiveAgreement ?? false),
      },
      berakningsperiod: { fromDag: report.valid.from, tomDag: lastDayOf(report.valid) ?? '' },
      ...employer,
      tidrapport: { rapportRad: report.shifts.map(rowOf) },
      telefonnummerAnordnare: telephone,
    },
  };
  return BUILDER.build(document);
}

const dayNumber = (day: Day): string => String(Number(day.slice(8)));

const clock = (time: Minutes): string =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}.${String(time % 60).padStart(2, '0')}`;

const rowOf = ({ day, from, to, kind }: Shift) => ({
  dag: dayNumber(day),
  fromTid: clock(from),
  tomTid: clock(to),
  [ELEMENTS[kind]]: 'true',
});
