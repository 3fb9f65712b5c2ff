import {
  BRIDGE_LIMITS,
  BRIDGE_PARAMETERS,
  type BridgeParameterId,
  bridgeFigures,
  costBridge,
  costFigure,
  type FigureBand,
  type OwnValues,
} from '#core/analysis';
import { type Figure } from '#core/figures';
import {
  type Language,
  ok,
  type Ore,
  type Problem,
  R,
  type Ratio,
  ratio,
  refuse,
  type Result,
  roundOre,
  type Words,
  words,
} from '#kernel';
import { figureView, numberText } from './figure-view.ts';
import type { Library } from './library.ts';
import { headingOf } from './own-provider-heading.ts';
import { movedHours, outsourcingFields } from './own-provider-outsourcing.ts';
import { fullTimeEffects, gapGrowths } from './own-provider-published.ts';
import {
  amountOf,
  type CostSource,
  costSources,
  reasonOf,
  withoutHoursNote,
} from './own-provider-source.ts';
import type { BandView, BridgeParameterView, OwnProviderView } from './own-provider-view.ts';

export type OwnProviderQuestion = {
  /** Where the cost of an hour is taken from: a year of the register, or what is published. */
  readonly source?: string | undefined;
  /** What an hour cost, kronor, in the place of what a source says. */
  readonly cost?: Ratio | undefined;
  /** The year that an own cost is of, the last known when left out; without a cost, the year of the register if it has it. */
  readonly year?: string | undefined;
  /** Own values by parameter; shares in per cent. */
  readonly own: ReadonlyMap<string, Ratio>;
  /** The what-if: hours, price, share in per cent, and what goes on costing; left out when empty. */
  readonly move: ReadonlyMap<string, Ratio>;
};

const FIRST_YEAR = 2010;
const LAST_YEAR = 2040;

/** Egen regi: the way from the hourly amount to what an hour cost, and what other providers would cost. */
export function ownProvider(
  library: Library,
  { source: from, year: asked, cost: told, own: typed, move }: OwnProviderQuestion,
  language: Language,
): Result<OwnProviderView, Problem> {
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR }, (_, i) =>
    String(FIRST_YEAR + i),
  ).filter((year) => amountOf(year) !== undefined);
  const sources = costSources(library);
  const source = told === undefined ? sourceIn(sources.all, from, asked) : ok(null);
  if (!source.ok) return source;
  const year = source.value?.year ?? asked ?? years.at(-1) ?? '';
  const cost = source.value?.cost ?? (told && costFigure(told));
  const amount = amountOf(year);
  if (!amount || !cost) return refuse(noAmount(year, years));
  const own = ownValues(typed);
  if (!own.ok) return own;
  const checked = costBridge(oreOf(amount), oreOf(cost), own.value);
  if (!checked.ok) return checked;
  const bridge = bridgeFigures(amount, cost, own.value);
  if (!bridge) return refuse(noAmount(year, years));
  const moved = movedHours(move, cost, amount, language);
  if (!moved.ok) return moved;
  const view = (figure: Figure) => figureView(figure, language);
  const band = ({ low, high }: FigureBand): BandView => ({ low: view(low), high: view(high) });
  return ok({
    heading: headingOf(year, { cost, ...bridge }, language),
    year,
    sources: sources.all.map(({ id, label, isPublished }) => ({ id, label, isPublished })),
    source: source.value?.id ?? null,
    note: withoutHoursNote(sources.withoutHours)?.[language] ?? null,
    years,
    amount: view(amount),
    cost: view(cost),
    costSource: reasonOf(cost)[language],
    gap: view(bridge.gap),
    steps: bridge.factors.map(({ factor: { id, label, formula }, effect }) => ({
      id,
      label: label[language],
      formula: formula[language],
      effect: effect && band(effect),
    })),
    parameters: parameterViews(own.value, language),
    explained: bridge.explained && band(bridge.explained),
    unexplained: band(bridge.unexplained),
    growth: gapGrowths(library, language),
    fullTime: fullTimeEffects(library, amount, language),
    outsourcingFields: outsourcingFields(language),
    outsourcing: moved.value,
  });
}

function sourceIn(
  sources: readonly CostSource[],
  asked: string | undefined,
  year: string | undefined,
): Result<CostSource | null, Problem> {
  const named = sources.find(({ id }) => id === (asked ?? year));
  const found = asked === undefined ? (named ?? sources[0]) : named;
  const known = sources.map(({ id }) => id).join(', ');
  return found
    ? ok(found)
    : refuse({
        code: 'NOT_FOUND',
        detail: words(
          `Vad en timme kostade går inte att ta från "${asked}". Välj ett av ${known}, eller skriv ett eget värde.`,
          `What an hour cost cannot be taken from "${asked}". Choose one of ${known}, or write a value of your own.`,
        ),
      });
}

const oreOf = ({ value }: Figure): Ore => roundOre(R.multiply(value, ratio(100)));

/** Reads own values by parameter; a share is written in per cent. USAGE for a name that is no parameter. */
function ownValues(typed: ReadonlyMap<string, Ratio>): Result<OwnValues, Problem> {
  const ids = Object.keys(BRIDGE_PARAMETERS);
  const unknown = [...typed.keys()].filter((id) => !ids.includes(id));
  if (unknown.length > 0)
    return refuse({
      code: 'USAGE',
      detail: words(
        `Bryggan har inget som heter ${unknown.join(', ')}. Välj bland ${ids.join(', ')}.`,
        `The bridge has nothing called ${unknown.join(', ')}. Choose among ${ids.join(', ')}.`,
      ),
    });
  return ok(
    Object.fromEntries(
      parameterIds().flatMap((id) => {
        const value = typed.get(id);
        return value === undefined ? [] : [[id, stored(id, value)]];
      }),
    ),
  );
}

const parameterIds = (): readonly BridgeParameterId[] =>
  Object.keys(BRIDGE_PARAMETERS).filter((id): id is BridgeParameterId =>
    Object.hasOwn(BRIDGE_PARAMETERS, id),
  );

const HUNDRED = ratio(100);
const isShare = (id: BridgeParameterId): boolean => BRIDGE_PARAMETERS[id].unit === 'share';
const stored = (id: BridgeParameterId, value: Ratio): Ratio =>
  isShare(id) ? R.divide(value, HUNDRED) : value;
const shown = (id: BridgeParameterId, value: Ratio): number =>
  R.toNumber(isShare(id) ? R.multiply(value, HUNDRED) : value);

const UNITS: Readonly<Record<(typeof BRIDGE_PARAMETERS)[BridgeParameterId]['unit'], Words>> = {
  share: words('procent', 'per cent'),
  hours_a_week: words('timmar/vecka', 'hours/week'),
  kr_per_hour: words('kr/h', 'SEK/h'),
};

const parameterViews = (own: OwnValues, language: Language): readonly BridgeParameterView[] =>
  parameterIds().map((id) => {
    const parameter = BRIDGE_PARAMETERS[id];
    const value = own[id];
    const text = (of: Ratio): string => {
      const number = shown(id, of);
      return numberText(number, Number.isInteger(number) ? 0 : 2, language);
    };
    const published = 'published' in parameter ? parameter.published : undefined;
    return {
      id,
      label: parameter.label[language],
      unit: UNITS[parameter.unit][language],
      most: shown(id, BRIDGE_LIMITS[parameter.unit]),
      own: value === undefined ? null : String(shown(id, value)),
      published: published
        ? {
            text:
              R.compare(published.low, published.high) === 0
                ? text(published.low)
                : `${text(published.low)}–${text(published.high)}`,
            source: published.source[language],
          }
        : null,
    };
  });

const noAmount = (year: string, years: readonly string[]): Problem => ({
  code: 'PARAMETER_UNKNOWN',
  detail: words(
    `Timbeloppet för ${year} är inte känt här. Välj ett av åren ${years.join(', ')}.`,
    `The hourly amount of ${year} is not known here. Choose one of the years ${years.join(', ')}.`,
  ),
});
