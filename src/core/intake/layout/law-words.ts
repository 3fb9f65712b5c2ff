import type { Law } from '#core/register';

export const LAW_WORDS: ReadonlyMap<string, Law> = new Map([
  ['lss', 'LSS'],
  ['sfb', 'SFB'],
]);
