import {
  type CarriedLine,
  counterfactuals,
  FEWEST_IN_WINDOW,
  lawPeriodIn,
  type LawEvent,
  windowsBefore,
  written,
} from '#core/analysis';
import { type Figure, type FigurePackage, measureFacts } from '#core/figures';
import { type Language, type Month, parseMonth, R, type Words, words } from '#kernel';
import { figureView, numberText, packageView } from './figure-view.ts';
import type { CarriedLineView, LawSeriesView } from './law-effect-view.ts';

/** Figures of one definition by year or month, with what is known of their outcomes elsewhere. */
export type WatchedSeries = {
  readonly of: FigurePackage;
  /** True for the whole country beside a municipality's own series. */
  readonly isNational: boolean;
  readonly figures: readonly Figure[];
  /** Counts on 1 October of the same persons, for an October that the months lack. */
  readonly octobers: readonly Figure[];
  /** The last month of which nearly all is known; null where all is. */
  readonly settled: Month | null;
};

export const isSettled = ({ period }: Figure, settled: Month | null): boolean =>
  settled === null || (parseMonth(period) === undefined ? `${period}-12` : period) <= settled;

/** What the lines from before a law give for a target; the last known period when the target asked for is not known. */
export function lawSeries(
  { of, isNational, figures, octobers, settled }: WatchedSeries,
  event: LawEvent | undefined,
  asked: string | undefined,
  language: Language,
): LawSeriesView | undefined {
  const [first] = figures;
  if (!first) return undefined;
  const known = figures.filter((figure) => isSettled(figure, settled));
  const law = event && lawPeriodIn(first.period, event.period.from);
  const windows = law === undefined ? [] : windowsBefore(known, law);
  const after = outcomesFrom(known, octobers, law);
  const own = after.findLast(({ outcome }) => outcome.dateBasis === first.dateBasis);
  const target = after.find(({ period }) => period === asked) ?? own ?? after.at(-1);
  const lines = target ? counterfactuals(known, windows, target) : [];
  const answered = event !== undefined && target !== undefined && lines.length > 1;
  const inPlace = (text: string) => (isNational ? `${WHOLE_COUNTRY[language]}: ${text}` : text);
  const others = answered && target.outcome.dateBasis !== first.dateBasis;
  return {
    id: `${of.spec.id}.${first.metric}`,
    package: packageView(of, language),
    label: inPlace(first.label[language]),
    part: first.part,
    unit: measureFacts(first.measure).label[language],
    definition: first.definition[language],
    sentence: inPlace(
      (answered
        ? comparison(first.label, event, lines, target)
        : (noLines(known, event, law, windows.length > 0) ?? NO_LAW))[language],
    ),
    points: figures.map((figure) => ({
      figure: figureView(figure, language),
      settled: isSettled(figure, settled),
    })),
    targets: answered
      ? after.map(({ period }) => ({ period, label: written(period)[language] }))
      : [],
    target: answered ? target.period : null,
    outcome: answered ? figureView(target.outcome, language) : null,
    lines: answered ? lines.map((line) => lineView(line, language)) : [],
    notes: others ? [OTHER_COUNT[language]] : [],
  };
}

type Target = { readonly period: string; readonly outcome: Figure };

function outcomesFrom(
  known: readonly Figure[],
  octobers: readonly Figure[],
  law: string | undefined,
): readonly Target[] {
  if (law === undefined) return [];
  const own = known.map((outcome) => ({ period: outcome.period, outcome }));
  const has = new Set(own.map(({ period }) => period));
  const isMonthly = parseMonth(known[0]?.period ?? '') !== undefined;
  const counted = octobers
    .map((outcome) => ({ period: outcome.period.slice(0, 7), outcome }))
    .filter(({ period }) => isMonthly && !has.has(period));
  return [...own, ...counted]
    .filter(({ period }) => period >= law)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

function lineView(line: CarriedLine, language: Language): CarriedLineView {
  const { from, to } = line.window;
  const view = (figure: Figure) => figureView(figure, language);
  return {
    id: from,
    from,
    to,
    window: `${written(from)[language]}–${written(to)[language]}`,
    n: view(line.n),
    slope: view(line.slope),
    begins: view(line.begins),
    expected: view(line.expected),
    difference: view(line.difference),
  };
}

function comparison(
  label: Words,
  law: LawEvent,
  lines: readonly CarriedLine[],
  { period, outcome }: Target,
): Words {
  const said = (language: Language): string => {
    const number = (figure: Figure) => numberText(Math.abs(R.toNumber(figure.value)), 0, language);
    const or = new Intl.ListFormat(language, { type: 'disjunction' });
    const signed = lines.map(({ difference }) => {
      const way = WAYS[R.compare(difference.value, R.ZERO) < 0 ? 'fewer' : 'more'];
      return { number: number(difference), way: way[language] };
    });
    const ways = new Set(signed.map(({ way }) => way));
    const differences =
      ways.size === 1
        ? `${or.format(signed.map((each) => each.number))} ${[...ways][0] ?? ''}`
        : or.format(signed.map((each) => `${each.number} ${each.way}`));
    const expected = or.format(lines.map((line) => number(line.expected)));
    const when = written(period)[language];
    const whom = label[language].charAt(0).toLowerCase() + label[language].slice(1);
    return language === 'sv'
      ? `Hade linjen från tiden före ${law.written.sv} fortsatt vore det ${expected} ${whom} ${parseMonth(period) ? 'i' : 'år'} ${when}, beroende på fönstret. Det blev ${number(outcome)}, ${differences}.`
      : `Had the line from before ${law.written.en} gone on there would be ${expected} ${whom} in ${when}, depending on the window. There were ${number(outcome)}, ${differences}.`;
  };
  return words(said('sv'), said('en'));
}

const WHOLE_COUNTRY = words('Hela landet', 'The whole country');

const WAYS = { more: words('fler', 'more'), fewer: words('färre', 'fewer') };

/** Why there are no lines; undefined without a law. */
function noLines(
  known: readonly Figure[],
  event: LawEvent | undefined,
  law: string | undefined,
  hasWindows: boolean,
): Words | undefined {
  if (!event || law === undefined) return undefined;
  if (hasWindows)
    return words(
      `Inget värde från ${event.written.sv} och framåt är känt än, så det finns inget att jämföra linjerna med.`,
      `No value from ${event.written.en} on is known yet, so there is nothing to compare the lines with.`,
    );
  const n = known.filter(({ period }) => period < law).length;
  return words(
    `Före ${event.written.sv} finns ${n} kända värden. Två olika fönster med minst ${FEWEST_IN_WINDOW} värden kräver ${FEWEST_IN_WINDOW + 1}, så ingen linje dras.`,
    `There are ${n} known values before ${event.written.en}. Two different windows of at least ${FEWEST_IN_WINDOW} values take ${FEWEST_IN_WINDOW + 1}, so no line is drawn.`,
  );
}

const NO_LAW = words(
  'Inget datum för lag eller praxis ligger i den tid som serien visar.',
  'No date of law or practice lies in the time that the series shows.',
);

const OTHER_COUNT = words(
  'Serien saknar den månaden. Utfallet är i stället räknat den 1 oktober, på ett annat sätt än seriens månader: öppna talet för källan.',
  'The series lacks that month. The outcome is counted on 1 October instead, in another way than the months of the series: open the number for its source.',
);
