import {
  BAND_ASSUMPTIONS,
  bandAssumption,
  HOURS_AT_PRICE,
  HOURS_PER_PERSON_MONTH,
  isBandAssumption,
  lawOrCalendarFigure,
} from '#core/analysis';
import { computed, type Figure, type FigurePackage, figureOf, figuresOf } from '#core/figures';
import {
  type Language,
  ok,
  type Problem,
  R,
  type Ratio,
  ratio,
  refuse,
  type Result,
  words,
} from '#kernel';
import { figureView } from './figure-view.ts';
import type { HoursBandView } from './comparison-view.ts';

type Assumed = { readonly low: Figure; readonly high: Figure; readonly overhead: Figure };

/**
 * Between which hours per person and month the municipality's own cost under LSS must lie, from persons, net cost, prices
 * and overhead alone: what can be said of a municipality that publishes no hours. Null without persons and cost;
 * INPUT_INVALID for assumptions that cannot be.
 */
export function hoursBandOf(
  of: FigurePackage,
  typed: ReadonlyMap<string, Ratio>,
  language: Language,
): Result<HoursBandView | null, Problem> {
  const value = (id: keyof Assumed): Ratio => typed.get(id) ?? BAND_ASSUMPTIONS[id].value;
  const isTurned = R.compare(value('low'), value('high')) > 0;
  const isNone = R.isZero(value('low')) || R.compare(value('overhead'), HUNDRED) >= 0;
  if (isTurned || isNone || ![...typed.keys()].every(isBandAssumption)) return refuse(CANNOT_BE);
  const assumed: Assumed = {
    low: bandAssumption('low', value('low')),
    high: bandAssumption('high', value('high')),
    overhead: bandAssumption('overhead', value('overhead')),
  };
  const rows = figuresOf(of, 'lss.net_cost', 'outcome').flatMap((cost) =>
    rowOf(of, cost, assumed, language),
  );
  if (rows.length === 0) return ok(null);
  return ok({
    assumptions: [assumed.low, assumed.high, assumed.overhead].map((figure) => ({
      id: figure.metric.replace('band.', ''),
      label: figure.label[language],
      value: String(R.toNumber(figure.value)),
      reason: figure.origin.from === 'assumption' ? figure.origin.reason[language] : '',
    })),
    sentence: sentenceOf(rows, language),
    rows,
  });
}

type Row = HoursBandView['rows'][number];

function rowOf(
  of: FigurePackage,
  cost: Figure,
  { low, high, overhead }: Assumed,
  language: Language,
): readonly Row[] {
  const persons = figureOf(of, 'lss.persons', 'outcome', cost.period);
  const amount = lawOrCalendarFigure(`law/assistansersattning.timbelopp/${cost.period}-01-01`);
  const none = bandAssumption('overhead', R.ZERO);
  const least =
    persons && amount && computed(HOURS_AT_PRICE, [cost, persons, amount, high, overhead]);
  const most = persons && amount && computed(HOURS_AT_PRICE, [cost, persons, amount, low, none]);
  if (!persons || !least || !most) return [];
  const hours = figureOf(of, 'lss.hours', 'outcome', cost.period);
  const printed = hours && computed(HOURS_PER_PERSON_MONTH, [hours, persons]);
  return [
    {
      year: cost.period,
      persons: figureView(persons, language),
      cost: figureView(cost, language),
      low: figureView(least, language),
      high: figureView(most, language),
      printed: printed ? figureView(printed, language) : null,
    },
  ];
}

/** How often the known hours lay in the band: the band's own test. */
function sentenceOf(rows: readonly Row[], language: Language): string {
  const known = rows.flatMap(({ low, high, printed }) =>
    printed ? [printed.value >= low.value && printed.value <= high.value] : [],
  );
  const inside = known.filter(Boolean).length;
  return (
    known.length === 0
      ? words(
          'Ingen publicerar timmar här, så bandet är allt som går att säga.',
          'Nobody publishes hours here, so the band is all that can be said.',
        )
      : words(
          `De kända timmarna ligger i bandet ${inside} av ${known.length} år. Så prövas vad bandet säger om en kommun som inte publicerar timmar.`,
          `The known hours lie in the band in ${inside} of ${known.length} years. That tests what the band says of a municipality that publishes no hours.`,
        )
  )[language];
}

const HUNDRED = ratio(100);

const CANNOT_BE: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Bandet går inte att räkna: det lägsta priset ska vara över noll och högst det högsta, och overhead under 100 procent.',
    'The band cannot be computed: the lowest price must be above zero and at most the highest, and overhead below 100 per cent.',
  ),
};
