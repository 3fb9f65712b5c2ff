import type { Caller } from '#core/access';
import { checkTable } from '#core/analysis';
import { readTables } from '#core/intake';
import { day, ok } from '#kernel';
import { createApp, type Page, type Surroundings } from '#shell/api';
import { openLibrary, type Store } from '#shell/usecases';
import { root } from './run-tool.ts';

const library = await openLibrary(`${root}data/published`);

const NO_STORE = new Proxy<Partial<Store>>(
  {},
  {
    get: () => {
      throw new Error('a test that reads the register hands it in');
    },
  },
) as Store;

export type TestApp = {
  readonly ask: (
    path: string,
    init?: RequestInit,
    from?: { readonly address: string },
  ) => Promise<Response>;
  /** What the operator would see. */
  readonly logged: readonly string[];
};

/**
 * The application on the real published packages, asked without a socket; files are checked in the same thread. With
 * `caller` everything is asked by them, as if they had logged in; without, by nobody, or with a store by its sessions.
 */
export function testApp({
  caller,
  ...changed
}: Partial<Surroundings> & { readonly caller?: Caller } = {}): TestApp {
  const logged: string[] = [];
  let requests = 0;
  const app = createApp({
    library,
    store: NO_STORE,
    today: () => day('2026-03-01'),
    newId: () => `00000000-0000-4000-8000-${String((requests += 1)).padStart(12, '0')}`,
    log: (line) => logged.push(line),
    page: () => undefined,
    formatDocument: (format) => Promise.resolve(`# ${format}`),
    checkFile: async ({ name, bytes }) => {
      const tables = await readTables(bytes, name);
      return tables.ok ? ok(tables.value.map(checkTable)) : tables;
    },
    ...(caller === undefined && changed.store !== undefined
      ? {}
      : { whoAsks: () => Promise.resolve(caller) }),
    ...changed,
  });
  return {
    ask: async (path, init, from = { address: '127.0.0.1' }) => app.request(path, init, from),
    logged,
  };
}

export const htmlPage = (text: string): Page => ({
  type: 'text/html; charset=utf-8',
  etag: '"one"',
  immutable: false,
  plain: new TextEncoder().encode(text),
});
