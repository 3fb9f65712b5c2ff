import type { Data, Markish } from '@observablehq/plot';
import type { Language } from '#kernel';
import type { PlotKit } from '../../components/chart/drawing.ts';
import { formatDay } from '../../numbers/format.ts';

type Placed = { readonly month: string; readonly at: number };
const NARROW = 420;

/** The months under a chart whose x is their place; every third where there is little room. */
export function monthAxis(
  kit: PlotKit,
  months: readonly { readonly month: string }[],
  width: number,
  language: Language,
): Markish {
  const every = width < NARROW ? 3 : 2;
  const shown = months
    .map(({ month }, at) => ({ month, at }))
    .filter(({ at }) => (months.length - 1 - at) % every === 0);
  return kit.text(shown as Data, {
    x: 'at',
    frameAnchor: 'bottom',
    dy: 16,
    fontSize: 12,
    fill: 'var(--ink-2)',
    text: ({ month }: Placed) => {
      const [name = '', year = ''] = formatDay(month, language, 'short').split(' ');
      return `${name} ${year.slice(2)}`;
    },
  });
}
