import { randomUUID } from 'node:crypto';
import JSZip from 'jszip';
import { expect } from 'vitest';
import { type Day, day } from '#kernel';
import type { Store } from '#shell/store';
import { testApp } from '../../support/app.ts';
import { makeCaller } from '../../support/caller.ts';

/** After whatever day the test runs on, so that all that is recorded is known. */
export const UNIT_TODAY = day('2099-05-10');

/** Asks of the unit as its head, on a day. */
export async function askedByHead(store: Store, today: Day = UNIT_TODAY) {
  const caller = await makeCaller(store, 'head', `eva-${randomUUID()}`);
  const app = testApp({ store, caller, today: () => today });
  return {
    caller,
    read: async <T>(path: string): Promise<T> => {
      const answer = await app.ask(`/api/unit${path}`);
      expect(answer.status).toBe(200);
      return answer.json() as Promise<T>;
    },
    take: async (path: string): Promise<JSZip> =>
      JSZip.loadAsync(await (await app.ask(`/api/unit${path}`)).arrayBuffer()),
    ask: app.ask,
    send: (method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown = {}) =>
      app.ask(`/api/unit${path}`, {
        method,
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
  };
}

/** All that stands in an office file. */
export const textIn = async (zip: JSZip): Promise<string> =>
  (
    await Promise.all(
      Object.values(zip.files)
        .filter(({ name }) => name.endsWith('.xml'))
        .map((file) => file.async('string')),
    )
  ).join('\n');
