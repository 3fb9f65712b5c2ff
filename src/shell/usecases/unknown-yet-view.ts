import { type Figure, type Leaves } from '#core/figures';
import {
  type Day,
  day,
  type Language,
  type Month,
  ok,
  type Problem,
  R,
  type Result,
  type Words,
  words,
} from '#kernel';
import { readMunicipality, type Store } from '#shell/store';
import { figureView, numberText } from './figure-view.ts';
import { notesIn, type NoteView } from './note-view.ts';
import { type FigureRange, figuresWithin, type RangeView, rangeView } from './figure-range.ts';
import type { TriangleRowFigures } from './triangle-figures.ts';
import type { TriangleId } from './unknown-triangles.ts';
import { unknownFigures, type UnknownFigures } from './unknown-figures.ts';
import type { UnknownYet } from './unknown-yet.ts';
import { unknownYetKept } from './unknown-yet-kept.ts';
import type { FigureView } from './views.ts';

/** A month by delay: the first `passed` cells are known, those after are expected. */
export type TriangleRowView = {
  readonly month: string;
  readonly cells: readonly FigureView[];
  readonly passed: number;
  readonly known: FigureView;
  readonly open: FigureView;
};

/** Ännu okänt. */
export type UnknownYetView = {
  readonly area: string;
  readonly asOf: string;
  readonly knownOn: string;
  readonly heading: string;
  readonly proposalSentence: string;
  /** Little's law with the numbers in it. */
  readonly why: string;
  readonly known: FigureView;
  readonly expected: RangeView;
  readonly months: readonly {
    readonly month: string;
    readonly known: FigureView;
    readonly expected: RangeView;
    readonly charged: FigureView;
    readonly notCharged: FigureView;
    readonly unknown: RangeView;
    readonly expectedAmount: RangeView;
  }[];
  readonly proposal: {
    readonly notCharged: FigureView;
    readonly unknown: RangeView;
    readonly all: RangeView;
  };
  readonly triangles: Readonly<Record<TriangleId, readonly TriangleRowView[]>>;
  readonly reversals: {
    readonly sentence: string;
    readonly more: FigureView;
    readonly back: FigureView;
    readonly risk: RangeView | null;
  };
  readonly hits: {
    readonly sentence: string;
    readonly rows: readonly {
      readonly month: string;
      readonly expected: RangeView;
      readonly since: FigureView;
      readonly within: boolean;
    }[];
  };
  readonly method: readonly string[];
  readonly inputs: readonly FigureView[];
  readonly notes: readonly NoteView[];
};

/** What has happened but is not yet known, as known at the end of a day; as the register last changed when null. */
export async function unknownYetView(
  store: Store,
  knownOn: Day | null,
  language: Language,
): Promise<Result<UnknownYetView, Problem>> {
  const found = await unknownYetKept(store, knownOn);
  if (!found.ok) return found;
  const area = await areaOf(store);
  return ok(viewOf(area, found.value, unknownFigures(area, found.value), language));
}

const areaOf = async (store: Store): Promise<string> =>
  (await readMunicipality(store))?.name ?? 'Kommunen';

const ADDRESS = /\bregister\/(\d{4}-\d{2}-\d{2})\/unknown\./g;

/** The figures of *Ännu okänt* that an address names, made from the register again; undefined when it names none. */
export async function unknownLeaves(store: Store, id: string): Promise<Leaves | undefined> {
  const days = new Set([...id.matchAll(ADDRESS)].map(([, on = '']) => day(on)));
  if (days.size === 0) return undefined;
  const figures = new Map<string, Figure>();
  for (const on of days) {
    const found = await unknownYetKept(store, on);
    if (!found.ok) continue;
    const made = figuresWithin(unknownFigures(await areaOf(store), found.value));
    for (const [address, figure] of made) figures.set(address, figure);
  }
  return (address) => figures.get(address);
}

function viewOf(
  area: string,
  of: UnknownYet,
  figures: UnknownFigures,
  language: Language,
): UnknownYetView {
  const view = (figure: Figure) => figureView(figure, language);
  const range = (each: FigureRange) => rangeView(each, language);
  const row = ({ cells, known, open, ...each }: TriangleRowFigures): TriangleRowView => ({
    ...each,
    cells: cells.map(view),
    known: view(known),
    open: view(open),
  });
  const within = of.hits.filter((hit) => hit.within80).length;
  return {
    area,
    asOf: of.asOf,
    knownOn: of.knownOn,
    heading: headingOf(of, figures)[language],
    proposalSentence: proposalOf(of, figures)[language],
    why: littlesLaw(figures)[language],
    known: view(figures.known),
    expected: range(figures.expected),
    months: figures.months.map((each) => ({
      month: each.month,
      known: view(each.known),
      expected: range(each.expected),
      charged: view(each.charged),
      notCharged: view(each.notCharged),
      unknown: range(each.unknown),
      expectedAmount: range(each.expectedAmount),
    })),
    proposal: {
      notCharged: view(figures.notCharged),
      unknown: range(figures.unknown),
      all: range(figures.proposal),
    },
    triangles: {
      starts: figures.triangles.starts.map(row),
      ends: figures.triangles.ends.map(row),
      charges: figures.triangles.charges.map(row),
    },
    reversals: {
      sentence: reversalsOf(of)[language],
      more: view(figures.more),
      back: view(figures.back),
      risk: figures.risk ? range(figures.risk) : null,
    },
    hits: {
      sentence: hitsOf(within, of.hits.length)[language],
      rows: figures.hits.map((hit, i) => ({
        month: hit.month,
        expected: range(hit.expected),
        since: view(hit.since),
        within: of.hits[i]?.within80 ?? false,
      })),
    },
    method: methodOf(of).map((sentence) => sentence[language]),
    inputs: [
      figures.inflow,
      figures.delay,
      figures.unknownStarts.mean,
      figures.unknownEnds.mean,
      figures.paidShare,
    ].map(view),
    notes: notesIn([...of.stock.starts.notes, ...of.stock.ends.notes], language),
  };
}

const said = (figure: Figure, decimals: number, language: Language): string =>
  numberText(R.toNumber(figure.value), decimals, language);

const both = (sentence: (language: Language) => string): Words =>
  words(sentence('sv'), sentence('en'));

const monthIn = (month: Month, language: Language): string =>
  new Intl.DateTimeFormat(language === 'sv' ? 'sv-SE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Temporal.PlainDate.from(`${month}-01`).toZonedDateTime('UTC').epochMilliseconds);

const headingOf = ({ asOf }: UnknownYet, { unknownStarts, proposal }: UnknownFigures): Words =>
  both((language) => {
    const persons = said(unknownStarts.mean, 0, language);
    const amount = said(proposal.mean, 0, language);
    return language === 'sv'
      ? `Omkring ${persons} personer har börjat men är ännu okända, och ${amount} tkr till och med ${monthIn(asOf, language)} är inte debiterade`
      : `About ${persons} persons have begun but are not yet known, and SEK ${amount} thousand up to ${monthIn(asOf, language)} is not yet charged`;
  });

const proposalOf = ({ asOf }: UnknownYet, { proposal }: UnknownFigures): Words =>
  both((language) => {
    const [mean, low, high] = [proposal.mean, proposal.low, proposal.high].map((each) =>
      said(each, 0, language),
    );
    return language === 'sv'
      ? `Boka upp ${mean} tkr för SFB till och med ${monthIn(asOf, language)}. 8 gånger av 10 blir det mellan ${low} och ${high} tkr.`
      : `Accrue SEK ${mean} thousand for SFB up to ${monthIn(asOf, language)}. 8 times of 10 it will be between ${low} and ${high} thousand.`;
  });

const littlesLaw = ({ inflow, delay, unknownStarts }: UnknownFigures): Words =>
  both((language) => {
    const [rate, months] = [said(inflow, 1, language), said(delay, 1, language)];
    const persons = said(unknownStarts.mean, 1, language);
    return language === 'sv'
      ? `Varför: omkring ${rate} nya i månaden, och det tar i snitt ${months} månader innan de blir kända. ${rate} × ${months} är alltid på väg; med allt modellen vet blir det ${persons}.`
      : `Why: about ${rate} new a month, and it takes ${months} months on average until they are known. ${rate} × ${months} are always on their way; with all that the model knows it is ${persons}.`;
  });

const reversalsOf = ({ reversals: { risk }, stock }: UnknownYet): Words =>
  both((language) => {
    const none = Math.round(risk.noneNextYear * 100);
    const delay = stock.starts.model.maxDelay;
    return language === 'sv'
      ? `Ibland ändras något som ligger längre bort än ${delay} månader. Det har hänt i ${risk.events} fakturamånader. Risken står för sig och ingår inte i förslaget; chansen att inget kommer nästa år är ${none} %.`
      : `Now and then something more than ${delay} months back is changed. It has happened in ${risk.events} invoice months. The risk stands by itself and is not in the proposal; the chance that nothing comes next year is ${none}%.`;
  });

const hitsOf = (within: number, n: number): Words =>
  n === 0
    ? words(
        'Registret är för kort för att pröva metoden på månader som är färdiga.',
        'The register is too short to try the method on months that are complete.',
      )
    : words(
        `Bandet ska hålla 8 gånger av 10. Det höll ${within} gånger av ${n}, när metoden bara fick veta vad registret visste då.`,
        `The band should hold 8 times of 10. It held ${within} times of ${n}, when the method was told only what the register knew then.`,
      );

function methodOf({ stock, first, knownOn }: UnknownYet): readonly Words[] {
  const { starts, ends } = stock;
  return [
    words(
      `Underlag: registrets beslut om SFB från ${first}, som de var kända ${knownOn}. Varje person har en månad då stödet börjar och en månad då det blev känt; ur dem görs triangeln.`,
      `Basis: the register's SFB decisions from ${first}, as known on ${knownOn}. Each person has a month in which support begins and one in which that became known; the triangle is made of them.`,
    ),
    words(
      `Metod för början: ${METHODS[starts.model.method].sv}. Längsta fördröjning ${starts.model.maxDelay} månader, ${starts.model.months} månader, ${starts.model.draws} utfall, slumptalsfrö ${starts.model.seed}.`,
      `Method for starts: ${METHODS[starts.model.method].en}. Longest delay ${starts.model.maxDelay} months, ${starts.model.months} months, ${starts.model.draws} outcomes, seed ${starts.model.seed}.`,
    ),
    words(
      `Slut räknas likadant i en egen triangel: ${METHODS[ends.model.method].sv}, längsta fördröjning ${ends.model.maxDelay} månader.`,
      `Ends are counted alike in a triangle of their own: ${METHODS[ends.model.method].en}, longest delay ${ends.model.maxDelay} months.`,
    ),
    ...starts.baselines
      .filter(({ method }) => method === 'chain-ladder')
      .map(({ unknown }) =>
        words(
          `Till jämförelse ger kedjestegen ${numberText(unknown, 1, 'sv')} okända.`,
          `For comparison, chain ladder gives ${numberText(unknown, 1, 'en')} unknown.`,
        ),
      ),
  ];
}

const METHODS: Readonly<Record<UnknownYet['stock']['starts']['model']['method'], Words>> = {
  'discounted-gamma-poisson': words(
    'glömmande gamma-Poisson med månadsvariation',
    'discounted gamma-Poisson with month frailty',
  ),
  'bornhuetter-ferguson': words('Bornhuetter-Ferguson', 'Bornhuetter-Ferguson'),
  'cape-cod': words('Cape Cod', 'Cape Cod'),
};
