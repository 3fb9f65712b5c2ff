import type { Outcome } from '#core/casework';
import type { Language } from '#kernel';
import type { NoticeInbox } from '#shell/usecases';
import { baseline, type Drawing, houseStyle } from '../../components/chart/drawing.ts';
import { spreadLabels } from '../../components/chart/spread-labels.ts';
import type { TableModel } from '../../components/table-model.ts';
import { formatPercent } from '../../numbers/format.ts';
import { OUTCOME_WORDS, NOTICES } from './words.ts';

type Pathways = NoticeInbox['pathways'];
type Point = { readonly time: number; readonly share: number };

const ORDER: readonly Outcome[] = ['regained', 'lss', 'other_lss', 'sol', 'none', 'gone'];
const COLOURS: Readonly<Record<Outcome, string>> = {
  regained: 'var(--state)',
  lss: 'var(--lss)',
  other_lss: 'var(--own)',
  sol: 'var(--ink-2)',
  none: 'var(--past)',
  gone: 'var(--ink-3)',
};
const DASHES: Readonly<Record<Outcome, string>> = {
  regained: 'none',
  lss: 'none',
  other_lss: '5 3',
  sol: '2 3',
  none: '8 3 2 3',
  gone: '1 3',
};

const curvesOf = (pathways: Pathways) => {
  const last = pathways.at(-1);
  return ORDER.filter((cause) => (last?.shares[cause] ?? 0) > 0).map((cause) => ({
    cause,
    points: [
      { time: 0, share: 0 },
      ...pathways.map(({ time, shares }) => ({ time, share: shares[cause] ?? 0 })),
    ],
  }));
};

const LABEL = 240;
const PLOT_HEIGHT = 200;

/** The shares as steps from nothing, each with its name and last share at the end. */
export const drawPathways =
  (pathways: Pathways): Drawing =>
  (kit, width, language) => {
    const curves = curvesOf(pathways);
    const longest = pathways.at(-1)?.time ?? 1;
    const most = Math.max(0.1, ...curves.map(({ points }) => points.at(-1)?.share ?? 0));
    const places = spreadLabels(
      curves.map(({ points }) => -((points.at(-1)?.share ?? 0) / most) * PLOT_HEIGHT),
      15,
    );
    return {
      ...houseStyle(width),
      marginRight: Math.min(LABEL, width * 0.45),
      marginLeft: 44,
      x: { domain: [0, longest], label: null },
      y: { domain: [0, most], label: null },
      marks: [
        kit.axisX({ ticks: 5, tickSize: 0, label: null, fill: 'var(--ink-3)' }),
        kit.axisY({
          ticks: 4,
          tickSize: 0,
          label: null,
          fill: 'var(--ink-3)',
          tickFormat: (share: number) => formatPercent(share, language),
        }),
        ...curves.flatMap(({ cause, points }, place) => [
          kit.line(points, {
            x: ({ time }: Point) => time,
            y: ({ share }: Point) => share,
            curve: 'step-after',
            stroke: COLOURS[cause],
            strokeWidth: 2,
            strokeDasharray: DASHES[cause],
          }),
          kit.text(points.slice(-1), {
            x: ({ time }: Point) => time,
            y: 0,
            dx: 8,
            dy: places[place] ?? 0,
            textAnchor: 'start',
            fill: 'var(--ink)',
            text: ({ share }: Point) =>
              `${OUTCOME_WORDS[cause][language]} ${formatPercent(share, language)}`,
          }),
        ]),
        baseline(kit),
      ],
    };
  };

/** The same shares in a table. */
export const pathwayTable = (
  pathways: Pathways,
  language: Language,
): TableModel<Pathways[number]> => ({
  title: NOTICES.pathways[language],
  rows: pathways,
  keyOf: ({ time }) => String(time),
  columns: [
    { id: 'time', head: NOTICES.span[language], numeric: true, value: ({ time }) => time },
    {
      id: 'atRisk',
      head: NOTICES.followed[language],
      numeric: true,
      value: ({ atRisk }) => atRisk,
    },
    ...ORDER.map((cause) => ({
      id: cause,
      head: OUTCOME_WORDS[cause][language],
      unit: '%',
      numeric: true,
      decimals: 1,
      value: ({ shares }: Pathways[number]) => (shares[cause] ?? 0) * 100,
    })),
  ],
});
