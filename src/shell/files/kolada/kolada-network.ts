import { setTimeout } from 'node:timers/promises';
import type { KoladaWorld } from './kolada-client.ts';

/** The real network and the real clock; another address than Kolada's own is for a copy of it. */
export const koladaNetwork = (address?: string): KoladaWorld => ({
  fetch: (url) => fetch(url, { headers: { accept: 'application/json' } }),
  wait: async (ms) => {
    await setTimeout(ms);
  },
  ...(address === undefined ? {} : { address }),
});
