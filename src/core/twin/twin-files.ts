import type { Day } from '#kernel';
import {
  writeDecisionsCsv,
  writeFkCharges,
  writeFkNotices,
  writePerformedMonths,
  writeSie,
  writeTimeReports,
} from '#core/intake';
import {
  concerns,
  chargeFacts,
  heardIn,
  noticesOf,
  performedFact,
  statedByMonth,
} from './register-steps.ts';
import { DIMENSION } from './ledger.ts';
import { monthsAskedFor, type Twin, workOf } from './make-twin.ts';
import {
  dayIn,
  type MonthNumber,
  monthNamed,
  monthNumber,
  numberOfDay,
  yearOfMonth,
} from './month-number.ts';
import { lssWeekly, type PersonMonth } from './person-month.ts';
import { providerFacts } from './provider-facts.ts';
import { employmentOf, type TwinReport } from './shifts.ts';
import type { TwinFile } from './twin-file.ts';

/** Reports in a file: some ten thousand rows, so that no file of a large place is too large to hold. */
const REPORTS_PER_FILE = 2000;
const PLACE = { name: 'Tjugohult kommun (påhittad)', organisationNumber: '2120009994' } as const;

/**
 * The municipality's files in their real formats, named so that the order of names is the order of time. What was first
 * heard after the last month asked for stands in files of the months when it was heard.
 */
export function* twinFiles(twin: Twin): Generator<TwinFile> {
  const { world, window, providerOf, months } = twin;
  const spells = world.population.spells.filter((spell) => concerns(spell, window));
  const sources = { world, providerOf, lssWeekly: lssWeekly(months), until: window.to };
  const stated = statedByMonth(spells, sources, window);
  const notices = Map.groupBy(
    spells.flatMap(noticesOf).filter(({ notice }) => numberOfDay(notice.received) >= window.from),
    ({ notice }) => numberOfDay(notice.received),
  );
  const known = new Set(spells);
  const charges = Map.groupBy(
    twin.charges.filter(
      ({ spell, service, invoice }) =>
        known.has(spell) && service <= window.to && invoice >= window.from,
    ),
    ({ invoice }) => invoice,
  );
  const worked = Map.groupBy(monthsAskedFor(twin), ({ month }) => month);
  const waiting = new Map<MonthNumber, PersonMonth[]>();
  const reported = new Map<MonthNumber, TwinReport[]>();
  for (let month = window.from; month <= window.heardTo; month++) {
    const name = monthNamed(month);
    const told = notices.get(month) ?? [];
    if (told.length > 0)
      yield {
        path: `${name}-1-fk-notices.csv`,
        contents: () =>
          writeFkNotices(
            told.map(({ notice, spell }) => ({
              notice,
              terms:
                notice.outcome === 'granted'
                  ? { category: spell.person.category, higherAmount: spell.amountPercent > 100 }
                  : {},
              person: { born: spell.person.born, name: `Påhittad person ${spell.person.number}` },
            })),
          ),
      };
    const news = stated.get(month) ?? [];
    const place = month === window.from ? providerFacts(twin.prices, world) : [];
    if (news.length + place.length > 0)
      yield {
        path: `${name}-2-decisions.csv`,
        contents: () => writeDecisionsCsv([...place, ...news]),
      };
    const invoiced = charges.get(month) ?? [];
    if (invoiced.length > 0)
      yield {
        path: `${name}-3-fk-charges.csv`,
        contents: () => writeFkCharges(chargeFacts(month, invoiced)),
      };
    const own = worked.get(month) ?? [];
    for (const of of own) keep(waiting, heardIn(of), of);
    for (const one of workOf(twin, month, own).told.reports) keep(reported, heardIn(one.of), one);
    yield* timeFiles(twin, month, waiting.get(month) ?? [], reported.get(month) ?? []);
    waiting.delete(month);
    reported.delete(month);
    yield* ledgerFile(twin, month);
  }
}

function keep<T>(kept: Map<MonthNumber, T[]>, month: MonthNumber, item: T): void {
  const before = kept.get(month);
  if (before) before.push(item);
  else kept.set(month, [item]);
}

/** The time that is heard of in a month: sums of the months before shifts are made, and reports after that. */
function* timeFiles(
  twin: Twin,
  heard: MonthNumber,
  own: readonly PersonMonth[],
  reports: readonly TwinReport[],
): Generator<TwinFile> {
  const name = monthNamed(heard);
  const sums = own.filter(({ month, performed }) => month < twin.shiftsFrom && performed > 0);
  if (sums.length > 0)
    yield {
      path: `${name}-4-performed-months.csv`,
      contents: () =>
        writePerformedMonths(sums.map((of) => performedFact(of, twin.providerOf(of)))),
    };
  for (let i = 0; i < reports.length; i += REPORTS_PER_FILE) {
    const part = reports.slice(i, i + REPORTS_PER_FILE);
    const number = String(i / REPORTS_PER_FILE + 1).padStart(3, '0');
    yield {
      path: `${name}-5-time-reports-${number}.csv`,
      contents: () =>
        writeTimeReports(
          part.map((one) => ({
            report: one.report,
            employment: employmentOf(one),
            assistant: { name: null, born: bornOf(one.report.assistant.id) },
          })),
        ),
    };
  }
}

/** A birthday that the assistant's id decides: everybody is grown up. */
const bornOf = (id: string): Day => {
  const number = Array.from(id).reduce(
    (sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 4999,
    7,
  );
  return dayIn(monthNumber(1962 + (number % 38), 1 + (number % 12)), 1 + (number % 28));
};

/** A year's ledger, in the last of its months that were asked for. */
function* ledgerFile({ ledger, window }: Twin, month: MonthNumber): Generator<TwinFile> {
  const first = monthNumber(yearOfMonth(month), 1);
  const last = monthNumber(yearOfMonth(month), 12);
  if (month !== Math.min(last, window.to)) return;
  const lines = ledger.filter(({ valid }) => {
    const booked = numberOfDay(valid.from);
    return booked >= Math.max(first, window.from) && booked <= month;
  });
  yield {
    path: `${monthNamed(month)}-6-ledger.se`,
    contents: () =>
      writeSie(
        {
          company: PLACE.name,
          organisationNumber: PLACE.organisationNumber,
          program: 'Tjugo',
          generated: dayIn(month, 31),
          year: { from: monthNamed(first), to: monthNamed(last) },
          dimensions: [DIMENSION],
        },
        lines,
      ),
  };
}
