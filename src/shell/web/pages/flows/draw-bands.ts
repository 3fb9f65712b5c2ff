import type { Data } from '@observablehq/plot';
import type { GroupHoursView } from '#shell/usecases';
import { type Drawing, baseline, houseStyle } from '../../components/chart/drawing.ts';
import { partColour } from '../../components/chart/part-colour.ts';

type Band = GroupHoursView['bands'][number];

const BEFORE = 0.4;
const HEADROOM = 1.18;

/** Persons by band of hours: before as the light bar to the left, after as the dark to the right. */
export const drawBands =
  ({ bands, part }: GroupHoursView): Drawing =>
  (kit, width) => {
    const half = width / bands.length / 2;
    const most = Math.max(1, ...bands.flatMap(({ before, after }) => [before, after]));
    const bar = (when: 'before' | 'after', opacity: number) =>
      kit.barY(bands as Data, {
        x: 'label',
        y: when,
        fill: partColour(part),
        fillOpacity: opacity,
        ...(when === 'before'
          ? { insetLeft: half * 0.25, insetRight: half }
          : { insetLeft: half, insetRight: half * 0.25 }),
      });
    const number = (when: 'before' | 'after') =>
      kit.text(bands as Data, {
        x: 'label',
        y: when,
        dx: (when === 'before' ? -1 : 1) * half * 0.38,
        dy: -8,
        fontSize: 11,
        fontVariant: 'tabular-nums',
        fill: when === 'before' ? 'var(--ink-2)' : 'var(--ink)',
        text: (band: Band) => String(band[when]),
      });
    return {
      ...houseStyle(width),
      marginTop: 16,
      x: { domain: bands.map(({ label }) => label), axis: null, type: 'band', padding: 0 },
      y: { axis: null, domain: [0, most * HEADROOM] },
      marks: [
        bar('before', BEFORE),
        bar('after', 1),
        baseline(kit),
        number('before'),
        number('after'),
        kit.text(bands as Data, {
          x: 'label',
          frameAnchor: 'bottom',
          dy: 16,
          fill: 'var(--ink-2)',
          text: 'label',
        }),
      ],
    };
  };
