import type { OreSpread, Spread } from '#core/analysis';
import type { Figure } from '#core/figures';
import { type Month, type Ore, words } from '#kernel';
import {
  type FigureRange,
  figureMaker,
  madeOf,
  ORE_PER_TKR,
  rangeOf,
  withRows,
} from './figure-range.ts';
import { triangleFigures, type TriangleRowFigures } from './triangle-figures.ts';
import { type TriangleId } from './unknown-triangles.ts';
import type { UnknownYet } from './unknown-yet.ts';

export type UnknownFigures = {
  readonly known: Figure;
  readonly expected: FigureRange;
  readonly months: readonly {
    readonly month: Month;
    readonly known: Figure;
    readonly expected: FigureRange;
    readonly charged: Figure;
    readonly notCharged: Figure;
    readonly unknown: FigureRange;
    readonly expectedAmount: FigureRange;
  }[];
  readonly notCharged: Figure;
  readonly unknown: FigureRange;
  readonly proposal: FigureRange;
  readonly inflow: Figure;
  readonly delay: Figure;
  readonly unknownStarts: FigureRange;
  readonly unknownEnds: FigureRange;
  readonly paidShare: Figure;
  readonly hits: readonly {
    readonly month: Month;
    readonly expected: FigureRange;
    readonly since: Figure;
  }[];
  readonly triangles: Readonly<Record<TriangleId, readonly TriangleRowFigures[]>>;
  readonly more: Figure;
  readonly back: Figure;
  readonly risk: FigureRange | undefined;
};

/** The numbers of what is not yet known as figures of the register, each with its definition. */
export function unknownFigures(area: string, of: UnknownYet): UnknownFigures {
  const make = ({
    name,
    period,
    value,
    ...told
  }: About & { name: string; period: string; value: number }): Figure =>
    figureMaker(area, of)({ ...told, ...OF_STATE, name: `unknown.${name}`, period }, value);
  const { stock, asOf } = of;
  const persons = { measure: 'persons', kind: 'outcome' } as const;
  const money = { measure: 'tkr', kind: 'outcome' } as const;
  const range = (
    name: string,
    told: About,
    period: string,
    spread: Spread | OreSpread,
  ): FigureRange =>
    rangeOf(
      figureMaker(area, of),
      { ...told, ...OF_STATE, name: `unknown.${name}`, period },
      spread,
      told.measure === 'tkr' ? ORE_PER_TKR : 1,
    );
  const amount = (name: string, told: About, period: string, value: Ore) =>
    make({ ...told, name, period, value: value / ORE_PER_TKR });
  const triangle = (id: TriangleId) =>
    triangleFigures(figureMaker(area, of), OF_STATE, of.triangles, id);
  const [starts, ends] = [triangle('starts'), triangle('ends')];
  const knownIn = (at: number): Figure | undefined => {
    const found = of.months[at];
    return (
      found &&
      make({ ...KNOWN, ...persons, name: 'known', period: found.month, value: found.known })
    );
  };
  const knownAt = (at: number): Figure => {
    const own =
      knownIn(at) ??
      make({ ...KNOWN, ...persons, name: 'known', period: asOf, value: stock.known });
    const before = knownIn(at - 1);
    const moved = [starts[at]?.known, ends[at]?.known].flatMap((figure) => figure ?? []);
    return before ? madeOf(own, [before, ...moved], SINCE_BEFORE) : own;
  };
  return {
    known: knownAt(of.months.length - 1),
    expected: range('expected', { ...EXPECTED, ...persons }, asOf, stock.expected),
    months: of.months.map((each, i) => ({
      month: each.month,
      known: knownAt(i),
      expected: range('expected', { ...EXPECTED, ...persons }, each.month, each.expected),
      charged: withRows(amount('charged', { ...CHARGED, ...money }, each.month, each.charged)),
      notCharged: amount('not_charged', { ...NOT_CHARGED, ...money }, each.month, each.notCharged),
      unknown: range('amount', { ...UNKNOWN, ...money }, each.month, each.unknown),
      expectedAmount: range('cost', { ...COST, ...money }, each.month, each.expectedAmount),
    })),
    notCharged: amount('all.not_charged', { ...NOT_CHARGED, ...money }, asOf, of.notCharged),
    unknown: range('all.amount', { ...UNKNOWN, ...money }, asOf, of.unknown),
    proposal: range('proposal', { ...PROPOSAL, ...money }, asOf, of.proposal),
    inflow: make({
      ...INFLOW,
      ...persons,
      name: 'inflow',
      period: asOf,
      value: stock.starts.model.inflowPerMonth,
    }),
    delay: make({
      ...DELAY,
      measure: 'months',
      kind: 'outcome',
      name: 'delay',
      period: asOf,
      value: stock.starts.model.meanDelayMonths,
    }),
    unknownStarts: range('starts', { ...STARTS, ...persons }, asOf, stock.starts.unknown),
    unknownEnds: range('ends', { ...ENDS, ...persons }, asOf, stock.ends.unknown),
    paidShare: make({
      ...PAID,
      measure: 'percent',
      kind: 'outcome',
      name: 'paid_share',
      period: asOf,
      value: of.paidShare * 100,
    }),
    hits: of.hits.map((hit) => ({
      month: hit.asOf,
      expected: range('hit', { ...STARTS, ...persons }, hit.asOf, hit.unknown),
      since: make({ ...SINCE, ...persons, name: 'since', period: hit.asOf, value: hit.sinceKnown }),
    })),
    triangles: { starts, ends, charges: triangle('charges') },
    more: amount('reversal.more', { ...MORE, ...money }, asOf, of.reversals.more),
    back: amount('reversal.back', { ...BACK, ...money }, asOf, of.reversals.back),
    risk: of.reversals.risk.nextYear
      ? range('reversal.risk', { ...RISK, ...money }, asOf, of.reversals.risk.nextYear)
      : undefined,
  };
}

type About = Pick<Figure, 'label' | 'definition' | 'kind' | 'measure'>;

const OF_STATE = {
  part: 'state',
  dateBasis: 'month',
  population: words(
    'personer i kommunen med assistansersättning enligt SFB',
    'persons in the municipality with assistance compensation under SFB',
  ),
} as const;

const KNOWN = {
  label: words('Kända personer', 'Known persons'),
  definition: words(
    'Personer med beviljad SFB i slutet av månaden enligt det som var känt: kända början minus kända slut',
    'Persons with SFB granted at the end of the month by what was known: known starts less known ends',
  ),
};
const SINCE_BEFORE = words(
  'kända månaden före + kända som började − kända som slutade',
  'known the month before + known who began − known who ended',
);
const EXPECTED = {
  label: words('Personer', 'Persons'),
  definition: words(
    'Kända personer + ännu okända början − ännu okända slut, över 1 000 lika troliga utfall',
    'Known persons + starts not yet known − ends not yet known, over 1,000 equally likely outcomes',
  ),
};
const CHARGED = {
  label: words('Debiterat', 'Charged'),
  definition: words(
    'Försäkringskassans debitering för assistans i månaden, så långt den var känd',
    "The Social Insurance Agency's charge for assistance in the month, as far as it was known",
  ),
};
const NOT_CHARGED = {
  label: words('Känt men inte debiterat', 'Known but not charged'),
  definition: words(
    '(kända personer − debiterade personer) × 20 timmar i veckan × timbeloppet × den andel som brukar debiteras',
    '(known persons − persons charged for) × 20 hours a week × the hourly amount × the share that is usually charged',
  ),
};
const UNKNOWN = {
  label: words('Ännu okänt', 'Not yet known'),
  definition: words(
    'Ännu okända personer i månaden × 20 timmar i veckan × timbeloppet × den andel som brukar debiteras',
    'Persons not yet known of in the month × 20 hours a week × the hourly amount × the share that is usually charged',
  ),
};
const COST = {
  label: words('Kostnad', 'Cost'),
  definition: words(
    'debiterat + känt men inte debiterat + ännu okänt',
    'charged + known but not charged + not yet known',
  ),
};
const PROPOSAL = {
  label: words('Att boka upp', 'To accrue'),
  definition: words(
    'känt men inte debiterat + ännu okänt, alla visade månader',
    'known but not charged + not yet known, all months shown',
  ),
};
const INFLOW = {
  label: words('Nya i månaden', 'New a month'),
  definition: words(
    'Den takt i vilken SFB börjar, enligt modellen: nyare månader väger mer',
    'The rate at which SFB begins, by the model: newer months weigh more',
  ),
};
const DELAY = {
  label: words('Medelfördröjning', 'Mean delay'),
  definition: words(
    'Tiden från den månad SFB börjar till den månad det blir känt, i snitt',
    'From the month in which SFB begins to the month in which it becomes known, on average',
  ),
};
const STARTS = {
  label: words('Ännu okända som börjat', 'Begun and not yet known'),
  definition: words(
    'Personer vars SFB har börjat men ännu inte är känd: takten × den andel av fördröjningen som återstår, månad för månad',
    'Persons whose SFB has begun but is not yet known: the rate × the share of the delay that remains, month by month',
  ),
};
const ENDS = {
  label: words('Ännu okända som slutat', 'Ended and not yet known'),
  definition: words(
    'Personer vars SFB har slutat men där det ännu inte är känt',
    'Persons whose SFB has ended where that is not yet known',
  ),
};
const PAID = {
  label: words('Andel som brukar debiteras', 'Share that is usually charged'),
  definition: words(
    'debiterat / (debiterade personer × 20 timmar i veckan × timbeloppet), de tolv senaste månader som är färdiga',
    'charged / (persons charged for × 20 hours a week × the hourly amount), the last twelve months that are complete',
  ),
};
const SINCE = {
  label: words('Blev kända sedan', 'Became known since'),
  definition: words(
    'Personer vars SFB hade börjat men blev kända först därefter, inom den längsta fördröjningen',
    'Persons whose SFB had begun but became known only afterwards, within the longest delay',
  ),
};
const MORE = {
  label: words('Mer att betala i efterhand', 'More to pay afterwards'),
  definition: words(
    'Debitering som kommit senare än den längsta fördröjningen, fakturamånader där summan är att betala',
    'Charges that came later than the longest delay, invoice months whose sum is to be paid',
  ),
};
const BACK = {
  label: words('Betalt tillbaka i efterhand', 'Paid back afterwards'),
  definition: words(
    'Debitering som kommit senare än den längsta fördröjningen, fakturamånader där summan är en återbetalning',
    'Charges that came later than the longest delay, invoice months whose sum is a refund',
  ),
};
const RISK = {
  label: words('Sällsynta efterräkningar nästa år', 'Rare late amounts next year'),
  definition: words(
    'Så ofta som det har hänt × de belopp som har hänt; över noll får kommunen tillbaka',
    'As often as it has happened × the amounts that have happened; above zero the municipality is paid back',
  ),
};
