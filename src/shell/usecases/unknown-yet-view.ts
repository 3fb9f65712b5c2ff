import { type Figure, type Leaves } from '#core/figures';
import { type Day, day, type Language, ok, type Problem, type Result } from '#kernel';
import { readMunicipality, type Store } from '#shell/store';
import { figureView } from './figure-view.ts';
import { notesIn, type NoteView } from './note-view.ts';
import { type FigureRange, figuresWithin, type RangeView, rangeView } from './figure-range.ts';
import type { TriangleRowFigures } from './triangle-figures.ts';
import type { TriangleId } from './unknown-triangles.ts';
import {
  headingOf,
  hitsOf,
  littlesLaw,
  methodOf,
  notesOf,
  proposalOf,
  reversalsOf,
} from './unknown-yet-sentences.ts';
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
    notes: notesIn(notesOf(of), language),
  };
}
