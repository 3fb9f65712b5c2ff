import { day, month } from '#kernel';
import { writeDecisionsCsv } from '../decisions/write-decisions.ts';
import { writeElt } from '../elt/write-elt.ts';
import { writeFkCharges } from '../fk-charges/write-fk-charges.ts';
import { writeFkNotices } from '../fk-notices/write-fk-notices.ts';
import type { IntakeFormat } from '../intake.ts';
import { writePerformedMonths } from '../performed-months/write-performed-months.ts';
import { writeSie } from '../sie/write-sie.ts';
import { writeTimeReports } from '../time-reports/write-time-reports.ts';
import {
  CHARGE,
  DECISION,
  ELT_REPORT,
  EXECUTION,
  LEDGER,
  LIFECARE,
  NOTICE,
  PERFORMED,
  PERSON,
  PROVIDER,
  REPORT,
} from './facts.ts';

/** A file as it may look, to be read in one's own program before one makes one's own. */
export type ExampleFile = { readonly name: string; readonly contents: string | Uint8Array };

/** A small made-up file in a format, written by what writes that format. */
export const exampleOf = (format: IntakeFormat): ExampleFile => EXAMPLES[format]();

const EXAMPLES: { readonly [F in IntakeFormat]: () => ExampleFile } = {
  decisions: () => ({
    name: 'personer-och-beslut.csv',
    contents: writeDecisionsCsv([PERSON, PROVIDER, DECISION, EXECUTION]),
  }),
  'fk-notices': () => ({
    name: 'besked.csv',
    contents: writeFkNotices([
      { notice: NOTICE, person: { born: PERSON.born, name: PERSON.name }, terms: { category: 2 } },
    ]),
  }),
  'fk-charges': () => ({ name: 'debitering.csv', contents: writeFkCharges([CHARGE]) }),
  'time-reports': () => ({
    name: 'tidsredovisningar.csv',
    contents: writeTimeReports([
      {
        report: REPORT,
        assistant: { name: 'Prov Assistentsson', born: day('1985-06-01') },
        provider: { name: PROVIDER.name },
        employment: { form: 'private', relation: 'none' },
      },
    ]),
  }),
  'performed-months': () => ({
    name: 'utford-tid.csv',
    contents: writePerformedMonths([PERFORMED]),
  }),
  lifecare: () => ({ name: 'lifecare.json', contents: JSON.stringify(LIFECARE, null, 2) }),
  elt: () => ({
    name: 'tidredovisning.xml',
    contents: writeElt({
      report: ELT_REPORT,
      person: { first: 'Prov', last: 'Exempelsson' },
      assistant: { first: 'Prov', last: 'Assistentsson' },
      providerName: PROVIDER.name,
      telephone: '0700000000',
    }),
  }),
  sie: () => ({
    name: 'redovisning.se',
    contents: writeSie(
      {
        company: 'Exempelkommun (påhittad)',
        organisationNumber: '2120009994',
        program: 'Tjugo',
        generated: day('2025-04-10'),
        year: { from: month('2025-01'), to: month('2025-12') },
        dimensions: [{ dimension: '1', name: 'Kostnadsställe' }],
      },
      LEDGER,
    ),
  }),
};
