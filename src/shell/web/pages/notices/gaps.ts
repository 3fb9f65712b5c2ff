import type { Language } from '#kernel';
import type { NoticeInbox } from '#shell/usecases';
import { baseline, type Drawing, houseStyle } from '../../components/chart/drawing.ts';
import type { TableModel } from '../../components/table-model.ts';
import { formatNumber } from '../../numbers/format.ts';
import { NOTICES } from './words.ts';

/** How many have been without support for so many days, and how many of them still are. */
export type GapBin = {
  readonly label: string;
  readonly open: number;
  readonly closed: number;
};

const EDGES = [0, 1, 8, 31, 91, 181, 366] as const;

/** Days without support in spans that people speak in: none, a week, a month, a quarter, half a year, a year, longer. */
export function gapBins(gaps: NoticeInbox['gaps']): readonly GapBin[] {
  return EDGES.map((from, index) => {
    const next = EDGES[index + 1];
    const within = gaps.filter(({ days }) => days >= from && (next === undefined || days < next));
    const open = within.filter(({ isOpen }) => isOpen).length;
    const label =
      next === undefined ? `${from}–` : next - 1 === from ? String(from) : `${from}–${next - 1}`;
    return { label, open, closed: within.length - open };
  });
}

/** Open gaps in full ink below, those that have ended above them in grey. */
export const drawGaps =
  (bins: readonly GapBin[]): Drawing =>
  (kit, width, language) => ({
    ...houseStyle(width),
    marginTop: 20,
    x: { domain: bins.map(({ label }) => label), label: null, padding: 0.3 },
    y: { axis: null, domain: [0, Math.max(1, ...bins.map(({ open, closed }) => open + closed))] },
    marks: [
      kit.axisX({ tickSize: 0, label: null, fill: 'var(--ink-2)' }),
      kit.barY(bins, {
        x: ({ label }: GapBin) => label,
        y1: 0,
        y2: ({ open }: GapBin) => open,
        fill: 'var(--wrong)',
      }),
      kit.barY(bins, {
        x: ({ label }: GapBin) => label,
        y1: ({ open }: GapBin) => open,
        y2: ({ open, closed }: GapBin) => open + closed,
        fill: 'var(--past)',
      }),
      kit.text(
        bins.filter(({ open, closed }) => open + closed > 0),
        {
          x: ({ label }: GapBin) => label,
          y: ({ open, closed }: GapBin) => open + closed,
          dy: -9,
          fill: 'var(--ink)',
          text: ({ open, closed }: GapBin) =>
            open === 0 || closed === 0
              ? formatNumber(open + closed, language)
              : `${formatNumber(open, language)} + ${formatNumber(closed, language)}`,
        },
      ),
      baseline(kit),
    ],
  });

export const gapTable = (bins: readonly GapBin[], language: Language): TableModel<GapBin> => ({
  title: NOTICES.gaps[language],
  rows: bins,
  keyOf: ({ label }) => label,
  columns: [
    { id: 'days', head: NOTICES.span[language], value: ({ label }) => label },
    { id: 'open', head: NOTICES.openGap[language], numeric: true, value: ({ open }) => open },
    {
      id: 'closed',
      head: NOTICES.closedGap[language],
      numeric: true,
      value: ({ closed }) => closed,
    },
  ],
});
