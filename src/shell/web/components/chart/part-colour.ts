import type { Markish } from '@observablehq/plot';
import type { Part } from '#core/figures';

const COLOURS: Record<Part, string> = {
  total: 'var(--ink-2)',
  state: 'var(--state)',
  lss: 'var(--lss)',
  own_provider: 'var(--own)',
  other: 'var(--ink-2)',
};

const INKS: Record<Part, string> = {
  total: 'var(--ink)',
  state: 'var(--state-ink)',
  lss: 'var(--lss-ink)',
  own_provider: 'var(--own-ink)',
  other: 'var(--ink)',
};

/** The colour of a surface that stands for a part of personal assistance. */
export const partColour = (part: Part): string => COLOURS[part];

/** The same hue, strong enough for text. */
export const partInk = (part: Part): string => INKS[part];

/** The part's hue as stripes: what is not known yet, or was known late. */
export const hatchOf = (part: Part): string => `url(#hatch-${part})`;

const SVG = 'http://www.w3.org/2000/svg';

/** The stripes that hatchOf names; a chart that uses them takes this among its marks. */
export const hatches: Markish = () => {
  const defs = document.createElementNS(SVG, 'g');
  defs.innerHTML = Object.entries(COLOURS)
    .map(
      ([part, colour]) =>
        `<pattern id="hatch-${part}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
        `<rect width="6" height="6" fill="var(--paper)"/><rect width="3" height="6" fill="${colour}"/></pattern>`,
    )
    .join('');
  return defs;
};
