import { day, dayRange, month } from '#kernel';
import { type PersonFact, reference } from '#core/register';

const PERSONS = 500;
const MONTHS = 4;
const ASSISTANTS_A_PERSON = 25;
const SHIFTS_A_REPORT = 20;
const REPORTS_A_FILE = 2000;

/** 500 persons × 25 assistants × 4 months × 20 shifts. */
export const SHIFTS = PERSONS * ASSISTANTS_A_PERSON * MONTHS * SHIFTS_A_REPORT;

const MONTH_NAMES = Array.from({ length: MONTHS }, (_, n) => month(`2025-0${n + 1}`));
const personId = (n: number): string => `P${n}`;
const dayOfShift = (n: number): string => String(n + 1).padStart(2, '0');
const START = 480;
const startOf = (report: number, n: number): number => START + ((report + n) % 60);
const LENGTH = 240;

/** Those whose assistance the shifts are. */
export const persons = (): readonly PersonFact[] =>
  Array.from({ length: PERSONS }, (_, n) => ({
    fact: 'person',
    ref: reference('person', 'own', personId(n)),
    valid: dayRange(day('1990-01-01'), null),
    at: { row: n + 1 },
    born: day('1990-01-01'),
    identityNumber: null,
    name: null,
    protection: null,
  }));

type Report = { readonly n: number; readonly month: string };

const reports = (): readonly Report[] =>
  MONTH_NAMES.flatMap((name, m) =>
    Array.from({ length: PERSONS * ASSISTANTS_A_PERSON }, (_, n) => ({
      n: m * PERSONS * ASSISTANTS_A_PERSON + n,
      month: name,
    })),
  );

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const HEADER = 'rapport;lag;månad;person;assistent;assistent_född;kollektivavtal;dag;från;till;tid';

/** A million shifts as time reports in the layout of FK 3059, two thousand reports a file. */
export function* shiftFiles(): Generator<{ readonly name: string; readonly text: string }> {
  const all = reports();
  for (let at = 0; at < all.length; at += REPORTS_A_FILE) {
    const lines = all.slice(at, at + REPORTS_A_FILE).flatMap(linesOf);
    yield { name: `shifts-${at}.csv`, text: `${[HEADER, ...lines].join('\n')}\n` };
  }
}

function linesOf({ n, month: name }: Report): readonly string[] {
  const who = n % (PERSONS * ASSISTANTS_A_PERSON);
  const person = personId(who % PERSONS);
  return Array.from({ length: SHIFTS_A_REPORT }, (_, line) => {
    const from = startOf(n, line);
    const head = line === 0 ? `sfb;${name};${person};A${who};1985-01-01;ja` : ';;;;;';
    return `T${n};${head};${name}-${dayOfShift(line)};${clock(from)};${clock(from + LENGTH)};aktiv tid`;
  });
}

/** The same shifts as lines for COPY. */
export function* shiftCopyLines(): Generator<string> {
  const all = reports();
  for (let at = 0; at < all.length; at += REPORTS_A_FILE) {
    yield all
      .slice(at, at + REPORTS_A_FILE)
      .map(copyLinesOf)
      .join('');
  }
}

const copyLinesOf = ({ n, month: name }: Report): string =>
  Array.from({ length: SHIFTS_A_REPORT }, (_, line) => {
    const from = startOf(n, line);
    return `${n}\t${line + 1}\t${name}-${dayOfShift(line)}\tactive\t${from}\t${from + LENGTH}\t\\N\t\\N\n`;
  }).join('');
