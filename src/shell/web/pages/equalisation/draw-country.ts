import type { Data } from '@observablehq/plot';
import type { RankedMunicipality } from '#shell/usecases';
import {
  type Drawing,
  baseline,
  houseStyle,
  sideY,
  whyHref,
} from '../../components/chart/drawing.ts';
import { formatChange } from '../../numbers/format.ts';

// Ticks beside the bars, since the first of them reach across the whole height.
const AXIS = 52;

/** Every municipality as a bar in order, the chosen one in colour with its name. */
export const drawCountry =
  (ranked: readonly RankedMunicipality[], chosen: string | undefined): Drawing =>
  (kit, width, language) => {
    const own = ranked.filter(({ code }) => code === chosen);
    const isRight = (own[0]?.rank ?? 0) > ranked.length / 2;
    return {
      ...houseStyle(width),
      marginTop: 36,
      marginLeft: AXIS,
      x: { domain: [0.5, ranked.length + 0.5], axis: null },
      y: { axis: null, nice: true },
      marks: [
        ...sideY(kit, language),
        kit.rectY(ranked as Data, {
          x1: ({ rank }: RankedMunicipality) => rank - 0.5,
          x2: ({ rank }: RankedMunicipality) => rank + 0.5,
          y1: 0,
          y2: 'perInhabitant',
          fill: ({ code }: RankedMunicipality) =>
            code === chosen ? 'var(--accent)' : 'var(--past)',
          href: ({ code }: RankedMunicipality) => whyHref(code),
          ariaLabel: ({ name, perInhabitant }: RankedMunicipality) =>
            `${name}: ${formatChange(perInhabitant, language)}`,
        }),
        baseline(kit),
        kit.text(own as Data, {
          x: 'rank',
          y: 'perInhabitant',
          dy: (own[0]?.perInhabitant ?? 0) < 0 ? 12 : -10,
          textAnchor: isRight ? 'end' : 'start',
          fontWeight: 500,
          fill: 'var(--ink)',
          stroke: 'var(--paper)',
          strokeWidth: 4,
          text: 'name',
        }),
      ],
    };
  };
