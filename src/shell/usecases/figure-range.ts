import type { OreSpread, Spread } from '#core/analysis';
import { type Figure, type Part, REGISTER } from '#core/figures';
import { type Day, type Language, ratio, ratioOfNumber, type Words, words } from '#kernel';
import { figureView } from './figure-view.ts';
import type { FigureView } from './views.ts';

/** A number with its interval: eight times of ten between low and high, 95 of 100 between lowest and highest. */
export type FigureRange = {
  readonly mean: Figure;
  readonly low: Figure;
  readonly high: Figure;
  readonly lowest: Figure;
  readonly highest: Figure;
};

export type RangeView = { readonly [End in keyof FigureRange]: FigureView };

export const ORE_PER_TKR = 100_000;

/** What is said of a number that the register's rows were worked into. */
export type Told = Pick<
  Figure,
  'label' | 'definition' | 'kind' | 'measure' | 'population' | 'dateBasis'
> & { readonly name: string; readonly period: string; readonly part: Part };

export type Maker = (told: Told, value: number) => Figure;

/**
 * Makes figures whose address says the name and the day the register was read on; who makes them finds them again by the
 * same work. What became known after `knownOn` was then left out.
 */
export const figureMaker =
  (area: string, { knownOn, readOn }: { readonly knownOn: Day; readonly readOn: Day }): Maker =>
  ({ name, ...told }, value) => ({
    ...told,
    id: [REGISTER, readOn, name, told.kind, told.period].join('/'),
    metric: name,
    area,
    value: Number.isInteger(value) ? ratio(value) : ratioOfNumber(value),
    knownOn: { on: knownOn },
    origin: { from: 'register', text: told.definition, inputs: [], hasRows: false },
  });

/** The figure with other figures that it is made of, said in words when the definition does not. */
export const madeOf = (figure: Figure, inputs: readonly Figure[], text?: Words): Figure => ({
  ...figure,
  origin: { from: 'register', text: text ?? figure.definition, inputs, hasRows: false },
});

/** The figure with rows of the register behind it. */
export const withRows = (figure: Figure): Figure => ({
  ...figure,
  origin: { from: 'register', text: figure.definition, inputs: [], hasRows: true },
});

/** The points of a spread as figures; `scale` is how much of the spread's unit one of the figure's is. */
export function rangeOf(
  make: Maker,
  told: Told,
  spread: Spread | OreSpread,
  scale: number,
): FigureRange {
  const at = (point: keyof Spread, label: { readonly sv: string; readonly en: string }): Figure =>
    make(
      {
        ...told,
        kind: 'forecast',
        name: `${told.name}.${point}`,
        label: words(`${told.label.sv}, ${label.sv}`, `${told.label.en}, ${label.en}`),
      },
      spread[point] / scale,
    );
  return {
    mean: at('mean', words('väntat', 'expected')),
    low: at('p10', words('8 gånger av 10 minst', '8 times of 10 at least')),
    high: at('p90', words('8 gånger av 10 högst', '8 times of 10 at most')),
    lowest: at('p025', words('95 gånger av 100 minst', '95 times of 100 at least')),
    highest: at('p975', words('95 gånger av 100 högst', '95 times of 100 at most')),
  };
}

export function rangeView(range: FigureRange, language: Language): RangeView {
  const view = (figure: Figure): FigureView => figureView(figure, language);
  return {
    mean: view(range.mean),
    low: view(range.low),
    high: view(range.high),
    lowest: view(range.lowest),
    highest: view(range.highest),
  };
}

/** Every figure within, however deep, by its address. */
export function figuresWithin(within: unknown): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>();
  const keep = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isFigure(value)) figures.set(value.id, value);
    else for (const each of Object.values(value)) keep(each);
  };
  keep(within);
  return figures;
}

const isFigure = (value: object): value is Figure => 'origin' in value && 'id' in value;
