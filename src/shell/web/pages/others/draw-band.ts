import type { Data } from '@observablehq/plot';
import type { HoursBandView } from '#shell/usecases';
import { type Drawing, houseStyle, quietY, whyHref } from '../../components/chart/drawing.ts';

type Row = HoursBandView['rows'][number];

/** Year by year, the band as a bar from least to most and the known hours as a dot. */
export const drawBand =
  (rows: readonly Row[]): Drawing =>
  (kit, width, language) => {
    const most = Math.max(1, ...rows.map(({ high }) => high.value));
    const known = rows.filter(({ printed }) => printed !== null);
    return {
      ...houseStyle(width),
      marginLeft: 40,
      x: { axis: null, type: 'band', domain: rows.map(({ year }) => year), padding: 0.5 },
      y: { axis: null, domain: [0, most * 1.1] },
      marks: [
        ...quietY(kit, language, 0),
        kit.barY(rows as Data, {
          x: 'year',
          y1: ({ low }: Row) => low.value,
          y2: ({ high }: Row) => high.value,
          fill: 'var(--lss)',
          fillOpacity: 0.4,
          href: ({ high }: Row) => whyHref(high.id),
          ariaLabel: ({ year, low, high }: Row) => `${year}: ${low.text}–${high.text}`,
        }),
        kit.dot(known as Data, {
          x: 'year',
          y: ({ printed }: Row) => printed?.value ?? 0,
          r: 4.5,
          fill: 'var(--lss-ink)',
          href: ({ printed }: Row) => whyHref(printed?.id ?? ''),
          ariaLabel: ({ year, printed }: Row) => `${year}: ${printed?.text ?? ''}`,
        }),
        kit.text(rows as Data, {
          x: 'year',
          frameAnchor: 'bottom',
          dy: 18,
          fill: 'var(--ink-2)',
          text: 'year',
        }),
      ],
    };
  };
