import type { Data } from '@observablehq/plot';
import type { ShiftedRowView } from '#shell/usecases';
import { type Drawing, baseline, houseStyle, whyHref } from '../../components/chart/drawing.ts';
import { partColour } from '../../components/chart/part-colour.ts';

/** Net by year: above the line to the municipality, below it back to the state. */
export const drawNet =
  (years: readonly ShiftedRowView[]): Drawing =>
  (kit, width) => {
    const values = years.map(({ net }) => net.value);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const room = Math.max(1, high - low) * 0.14;
    const up = years.filter(({ net }) => net.value >= 0);
    const down = years.filter(({ net }) => net.value < 0);
    const label = (rows: readonly ShiftedRowView[], dy: number) =>
      kit.text(rows as Data, {
        x: 'id',
        y: ({ net }: ShiftedRowView) => net.value,
        dy,
        fontVariant: 'tabular-nums',
        fontWeight: 500,
        fill: 'var(--ink)',
        text: ({ net }: ShiftedRowView) => net.text,
      });
    return {
      ...houseStyle(width),
      x: { domain: years.map(({ id }) => id), axis: null, type: 'band', padding: 0.35 },
      y: { axis: null, domain: [low - (low < 0 ? room : 0), high + room] },
      marks: [
        kit.barY(years as Data, {
          x: 'id',
          y: ({ net }: ShiftedRowView) => net.value,
          fill: ({ net }: ShiftedRowView) => partColour(net.value >= 0 ? 'lss' : 'state'),
          href: ({ net }: ShiftedRowView) => whyHref(net.id),
          ariaLabel: ({ label: year, net }: ShiftedRowView) => `${year}: ${net.text} ${net.unit}`,
        }),
        baseline(kit),
        label(up, -9),
        label(down, 10),
        kit.text(years as Data, {
          x: 'id',
          frameAnchor: 'bottom',
          dy: 18,
          fill: 'var(--ink-2)',
          text: 'label',
        }),
      ],
    };
  };
