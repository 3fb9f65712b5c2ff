import type { Data } from '@observablehq/plot';
import type { UnitView } from '#shell/usecases';
import { baseline, type Drawing, houseStyle } from '../../components/chart/drawing.ts';
import { partColour } from '../../components/chart/part-colour.ts';
import { formatNumber } from '../../numbers/format.ts';

type Band = UnitView['open']['ages'][number];

/** "0–29", and "180 +" for the band without an end. */
export const bandName = ({ from, to }: Band): string =>
  to === null ? `${from} +` : `${from}–${to - 1}`;

/** One bar a band of days, with its count above it. */
export const drawAges =
  (bands: readonly Band[]): Drawing =>
  (kit, width, language) => ({
    ...houseStyle(width),
    x: { domain: bands.map(bandName), label: null, type: 'band', padding: 0.3 },
    y: { axis: null, domain: [0, Math.max(1, ...bands.map(({ cases }) => cases)) * 1.15] },
    marks: [
      kit.barY(bands as Data, { x: bandName, y: 'cases', fill: partColour('lss') }),
      baseline(kit),
      kit.text(bands.filter(({ cases }) => cases > 0) as Data, {
        x: bandName,
        y: 'cases',
        dy: -9,
        fontVariant: 'tabular-nums',
        fontWeight: 500,
        fill: 'var(--ink)',
        text: ({ cases }: Band) => formatNumber(cases, language),
      }),
      kit.axisX({ tickSize: 0, label: null, fill: 'var(--ink-2)' }),
    ],
  });
