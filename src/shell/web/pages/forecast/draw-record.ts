import type { Data } from '@observablehq/plot';
import type { FigureView, ForecastRecordView } from '#shell/usecases';
import { type Drawing, houseStyle, quietY, whyHref } from '../../components/chart/drawing.ts';
import { yearAxis } from '../../components/chart/years.ts';
import { formatNumber } from '../../numbers/format.ts';
import { readableUnit } from '../../numbers/readable-unit.ts';

type Year = ForecastRecordView['years'][number];
const HALF = 0.3;

const said = ({ label, period, text, unit }: FigureView) => `${label} ${period}: ${text} ${unit}`;

/** Each year: the model's band and mean, the budget as a dash, the outcome as a dot; deficits foreseen as crosses. */
export const drawRecord =
  (years: readonly Year[]): Drawing =>
  (kit, width, language) => {
    const mnkr = (figure: FigureView): number =>
      readableUnit(figure.unit, [figure.value], language).of(figure.value);
    const at = ({ year }: Year) => Number(year) + 0.5;
    const crosses = years.flatMap((year) =>
      year.deficits.flatMap((figure) =>
        year.budget ? [{ year, figure, y: mnkr(year.budget) + mnkr(figure) }] : [],
      ),
    );
    type Cross = (typeof crosses)[number];
    const values = years.flatMap(({ outcome, budget, simulated }) =>
      [outcome, budget, simulated?.low, simulated?.high].flatMap((each) =>
        each ? [mnkr(each)] : [],
      ),
    );
    const [least, most] = [Math.min(...values), Math.max(...values, ...crosses.map(({ y }) => y))];
    const room = (most - least) * 0.12;
    const withBudget = years.filter(({ budget }) => budget);
    const withModel = years.filter(({ simulated }) => simulated);
    const names = years.map(({ year }) => year);
    const number = (figure: FigureView | null | undefined): number =>
      figure ? mnkr(figure) : Number.NaN;
    return {
      ...houseStyle(width),
      x: { axis: null, domain: [Number(names[0]) - 0.3, Number(names.at(-1)) + 1] },
      y: { axis: null, domain: [least - room, most + room] },
      marks: [
        ...quietY(kit, language, 0),
        kit.rectY(withModel as Data, {
          x1: (year: Year) => at(year) - HALF,
          x2: (year: Year) => at(year) + HALF,
          y1: ({ simulated }: Year) => number(simulated?.low),
          y2: ({ simulated }: Year) => number(simulated?.high),
          fill: 'var(--state)',
          fillOpacity: 0.2,
        }),
        kit.link(withModel as Data, {
          x1: (year: Year) => at(year) - HALF,
          x2: (year: Year) => at(year) + HALF,
          y: ({ simulated }: Year) => number(simulated?.mean),
          stroke: 'var(--state)',
          strokeWidth: 2,
          href: ({ simulated }: Year) => whyHref(simulated?.mean.id ?? ''),
          ariaLabel: ({ simulated }: Year) => (simulated ? said(simulated.mean) : ''),
        }),
        kit.link(withBudget as Data, {
          x1: (year: Year) => at(year) - HALF,
          x2: (year: Year) => at(year) + HALF,
          y: ({ budget }: Year) => number(budget),
          stroke: 'var(--budget)',
          strokeWidth: 1.75,
          strokeDasharray: '5 3',
          href: ({ budget }: Year) => whyHref(budget?.id ?? ''),
          ariaLabel: ({ budget }: Year) => (budget ? said(budget) : ''),
        }),
        kit.dot(crosses, {
          x: ({ year }: Cross) => at(year),
          y: 'y',
          symbol: 'times',
          r: 5,
          stroke: 'var(--ink-2)',
          strokeWidth: 2,
          href: ({ figure }: Cross) => whyHref(figure.id),
          ariaLabel: ({ figure }: Cross) => said(figure),
        }),
        kit.dot(years as Data, {
          x: at,
          y: ({ outcome }: Year) => mnkr(outcome),
          r: 5,
          fill: 'var(--ink)',
          href: ({ outcome }: Year) => whyHref(outcome.id),
          ariaLabel: ({ outcome }: Year) => said(outcome),
        }),
        kit.text(years as Data, {
          x: at,
          y: ({ outcome }: Year) => mnkr(outcome),
          dy: -14,
          fontSize: 12,
          fontWeight: 600,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          text: ({ outcome }: Year) => formatNumber(mnkr(outcome), language, 1),
        }),
        ...yearAxis(kit, names, undefined),
      ],
    };
  };
