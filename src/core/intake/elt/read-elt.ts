import {
  dayRange,
  daysOf,
  firstDayOf,
  type Month,
  ok,
  parseDay,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import {
  type AssistantFact,
  type ProviderFact,
  type Reference,
  reference,
  type Shift,
  type TimeReportFact,
} from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { decode } from '../table/encoding.ts';
import { booleanIn, clockIn, dayIn, monthIn, numberIn, providerIn, textOf } from './elt-values.ts';
import { Sequence } from './sequence.ts';
import { readXml, type XmlElement } from './xml.ts';

export const ELT_NAMESPACE =
  'http://schema.forsakringskassan.se/integration/isassistansersattning/tidredovisning/1';

/** The largest time report that is read, in bytes. A month of shifts is some hundred kilobytes. */
export const LARGEST_ELT_FILE = 5 * 1024 * 1024;

const KINDS = { aktivTid: 'active', vanteTid: 'waiting', beredskapsTid: 'standby' } as const;

/**
 * Reads one electronic time report to Försäkringskassan (schema tidredovisning_extern_v1), element by element in the
 * schema's order. Times are local clock times. FILE_TOO_LARGE, or FILE_REFUSED with every fault.
 */
export function readElt(bytes: Uint8Array, name: string): Result<Intake, Problem> {
  if (bytes.length > LARGEST_ELT_FILE) return refuse(tooLarge(name));
  const faults = new Faults(name);
  const root = readXml(decode(bytes), faults);
  if (!root) return faults.refuse();
  const read = readReport(root, faults);
  if (!read || faults.any) return faults.refuse();
  const { assistant, provider, report } = read;
  const commands = [assistant, ...(provider ? [provider] : []), report];
  return ok({ format: 'elt', rows: report.shifts.length, commands });
}

type Read = {
  readonly assistant: AssistantFact;
  readonly provider: ProviderFact | null;
  readonly report: TimeReportFact;
};

function readReport(root: XmlElement, faults: Faults): Read | undefined {
  const from = new Sequence(root, faults);
  if (root.name !== 'Tidredovisning' || root.namespace !== ELT_NAMESPACE)
    return from.fault(
      'ELEMENT_UNKNOWN',
      root,
      `Filen ska börja med Tidredovisning ur ${ELT_NAMESPACE}. Begär en ny fil.`,
      `The file must begin with Tidredovisning of ${ELT_NAMESPACE}. Ask for a new file.`,
    );
  const id = textOf(from, from.need('id'));
  const month = monthIn(from, from.need('redovisningsmanad'));
  const person = readPerson(from.need('personSomHarAssistans'), faults);
  const assistant = readAssistant(from.need('assistent'), month, faults);
  for (const period of from.many('berakningsperiod')) checkPeriod(period, faults);
  const employer = from.choose('anstalldAvPersonSomHarAssistans', 'assistansanordnare');
  const provider = employer && readEmployer(from, employer, month, faults);
  const shifts = readShifts(from.need('tidrapport'), month, faults);
  textOf(from, from.need('telefonnummerAnordnare'));
  textOf(from, from.take('telefonnummerAssistent'));
  from.end();
  if (!id || !month || !person || !assistant || provider === undefined || !shifts) return undefined;
  return {
    assistant: assistant.fact,
    provider:
      provider.ref === null
        ? null
        : {
            fact: 'provider',
            ref: provider.ref,
            valid: dayRange(firstDayOf(month), null),
            at: { row: root.line },
            organisationNumber: provider.ref.id,
            name: provider.name,
            form: null,
          },
    report: {
      fact: 'time_report',
      ref: reference('time_report', 'elt', id),
      valid: daysOf(month),
      at: { row: root.line },
      person,
      assistant: assistant.fact.ref,
      provider: provider.ref,
      law: 'SFB',
      month,
      collectiveAgreement: assistant.collectiveAgreement,
      shifts,
    },
  };
}

function readPerson(
  element: XmlElement | undefined,
  faults: Faults,
): Reference<'person'> | undefined {
  if (!element) return undefined;
  const from = new Sequence(element, faults);
  const number = numberIn(from, from.need('personnummer'));
  textOf(from, from.need('fornamn'));
  textOf(from, from.need('efternamn'));
  from.end();
  return number && reference('person', 'identity_number', number.reveal('name in register'));
}

function readAssistant(element: XmlElement | undefined, month: Month | undefined, faults: Faults) {
  if (!element) return undefined;
  const from = new Sequence(element, faults);
  const number = numberIn(from, from.choose('personnummer', 'samordningsnummer'));
  const first = textOf(from, from.need('fornamn'));
  const last = textOf(from, from.need('efternamn'));
  const collectiveAgreement = booleanIn(from, from.need('kollektivavtal'));
  from.end();
  if (!number || !first || !last || collectiveAgreement === undefined || !month) return undefined;
  const fact: AssistantFact = {
    fact: 'assistant',
    ref: reference('assistant', 'identity_number', number.reveal('name in register')),
    valid: dayRange(firstDayOf(month), null),
    at: { row: element.line },
    identityNumber: number,
    born: null,
    name: `${first} ${last}`,
  };
  return { fact, collectiveAgreement };
}

function checkPeriod(element: XmlElement, faults: Faults): void {
  const from = new Sequence(element, faults);
  const [first, last] = [from.need('fromDag'), from.need('tomDag')].map((each) => {
    if (!each) return undefined;
    return (
      parseDay(each.text) ??
      from.fault(
        'DAY_UNKNOWN',
        each,
        'Det här är ingen dag i kalendern. Begär en ny fil.',
        'This is no day of the calendar. Ask for a new file.',
      )
    );
  });
  from.end();
  if (first !== undefined && last !== undefined && last < first)
    from.fault(
      'PERIOD_BACKWARDS',
      element,
      'Beräkningsperioden slutar innan den börjar. Begär en ny fil.',
      'The period ends before it begins. Ask for a new file.',
    );
}

type Employer = { readonly ref: Reference<'provider'> | null; readonly name: string | null };

function readEmployer(
  outer: Sequence,
  element: XmlElement,
  month: Month | undefined,
  faults: Faults,
): Employer | undefined {
  if (element.name === 'anstalldAvPersonSomHarAssistans') {
    const ticked = element.text === 'true';
    return ticked && month
      ? { ref: null, name: null }
      : ticked
        ? undefined
        : outer.fault(
            'CHOICE_WRONG',
            element,
            'Elementet ska vara true; annars utelämnas det. Begär en ny fil.',
            'The element must be true; otherwise it is left out. Ask for a new file.',
          );
  }
  const from = new Sequence(element, faults);
  const name = textOf(from, from.take('anordnareNamn')) ?? null;
  const ref = providerIn(from, from.need('organisationsnummer'));
  textOf(from, from.take('kontaktperson'));
  textOf(from, from.take('telefonnummer'));
  const other = from.take('annanArbetsgivare');
  if (other) checkOtherEmployer(other, faults);
  else from.tick('assistentAnstalldAvAnordnare', 'assistentEgenForetagare');
  from.end();
  return ref && { ref, name };
}

function checkOtherEmployer(element: XmlElement, faults: Faults): void {
  const from = new Sequence(element, faults);
  textOf(from, from.take('arbetsgivareNamn'));
  providerIn(from, from.need('organisationsnummer'));
  from.end();
}

function readShifts(
  element: XmlElement | undefined,
  month: Month | undefined,
  faults: Faults,
): readonly Shift[] | undefined {
  if (!element) return undefined;
  const from = new Sequence(element, faults);
  const shifts = from.many('rapportRad').flatMap((row) => readShift(row, month, faults) ?? []);
  from.end();
  return shifts;
}

function readShift(
  element: XmlElement,
  month: Month | undefined,
  faults: Faults,
): Shift | undefined {
  const row = new Sequence(element, faults);
  const day = dayIn(row, row.need('dag'), month);
  const from = clockIn(row, row.need('fromTid'), 'begin');
  const to = clockIn(row, row.need('tomTid'), 'end');
  const kind = row.tick('aktivTid', 'vanteTid', 'beredskapsTid');
  row.end();
  if (!day || from === undefined || to === undefined || !kind) return undefined;
  return from < to
    ? { day, from, to, kind: KINDS[kind], original: null }
    : row.fault(
        'SHIFT_BACKWARDS',
        element,
        'Passet slutar innan det börjar. Begär en ny fil.',
        'The shift ends before it begins. Ask for a new file.',
      );
}

const tooLarge = (name: string): Problem => ({
  code: 'FILE_TOO_LARGE',
  detail: words(
    `${name} är större än 5 MB, det mesta en tidredovisning kan vara. Begär en ny fil. Inget har sparats.`,
    `${name} is larger than 5 MB, the most a time report can be. Ask for a new file. Nothing has been saved.`,
  ),
});
