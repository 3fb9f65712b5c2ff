import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { exampleOf, INTAKE_FORMATS } from '#core/intake';
import { nameMunicipality } from '#shell/store';
import type { ChangesView, ChangeView, Store } from '#shell/usecases';
import { testApp, type TestApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import type { FkNoticeForm } from './fk-notices.ts';
import type { FileTakenInView } from './intake-schema.ts';
import { STORE_TO_COME } from './store-to-come.ts';

let store: Store;
let remove: () => Promise<void>;
let officer: TestApp;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  officer = testApp({ store, caller: await makeCaller(store, 'case_officer', 'lsa01') });
});
afterAll(() => remove());

const sending = (name: string, contents: string | Uint8Array): RequestInit => {
  const body = new FormData();
  body.append('file', new File([Uint8Array.from(Buffer.from(contents))], name));
  return { method: 'POST', body };
};
const takeIn = async (name: string, contents: string | Uint8Array): Promise<FileTakenInView> =>
  (await officer.ask('/api/intake', sending(name, contents))).json() as Promise<FileTakenInView>;
const changesNow = async (): Promise<ChangesView['changes']> =>
  ((await (await officer.ask('/api/changes')).json()) as ChangesView).changes;

const EXAMPLE = exampleOf('decisions');

describe('a file sent to the register', () => {
  it('is taken in whole by whoever may, and known the second time', async () => {
    const first = await takeIn(EXAMPLE.name, EXAMPLE.contents);
    expect(first).toMatchObject({ format: 'decisions', accepted: true, duplicate: false });
    expect(await takeIn('again.csv', EXAMPLE.contents)).toMatchObject({
      duplicate: true,
      changeId: first.changeId,
    });
    expect((await changesNow())[0]).toMatchObject({ source: EXAMPLE.name, actor: 'lsa01' });
  });

  it('opens to what it did, by kind of fact', async () => {
    const [newest] = await changesNow();
    const answer = await officer.ask(`/api/changes/${newest?.changeId}`);
    const { kinds } = (await answer.json()) as ChangeView;
    expect(kinds.map(({ kind, recorded, closed }) => [kind, recorded, closed])).toEqual([
      ['person', 1, 0],
      ['decision', 1, 0],
      ['execution', 1, 0],
      ['provider', 1, 0],
    ]);
  });

  it('is refused whole with every fault at its row and column', async () => {
    const before = await changesNow();
    const taken = await takeIn('fel.csv', 'rad;person;född;från;till\nperson;P-9;i går;;\n');
    expect(taken).toMatchObject({ accepted: false, changeId: null });
    expect(taken.findings).toContainEqual(expect.objectContaining({ row: 2, column: 'född' }));
    expect(await changesNow()).toEqual(before);
  });

  it('is left out when whoever sent it has gone', async () => {
    const before = await changesNow();
    const { name, contents } = exampleOf('time-reports');
    const signal = AbortSignal.abort();
    await officer.ask('/api/intake', { ...sending(name, contents), signal }).catch(() => undefined);
    expect(await changesNow()).toEqual(before);
  });

  it('is taken in from nobody, and from no role that may not, though an auditor sees what was', async () => {
    const auditor = testApp({ store, caller: await makeCaller(store, 'auditor') });
    const sent = () => sending(EXAMPLE.name, EXAMPLE.contents);
    expect((await auditor.ask('/api/intake', sent())).status).toBe(403);
    expect((await auditor.ask('/api/changes')).status).toBe(200);
    expect((await testApp({ store }).ask('/api/intake', sent())).status).toBe(401);
  });
});

test.each(INTAKE_FORMATS)('%s has an example and a description', async (format) => {
  const example = await officer.ask(`/api/intake/formats/${format}/example`);
  expect(example.headers.get('Content-Disposition')).toContain(exampleOf(format).name);
  expect((await officer.ask(`/api/intake/formats/${format}/document`)).status).toBe(200);
});

describe('a notice typed by hand', () => {
  const NOTICE: FkNoticeForm = {
    id: '',
    person: 'P-1',
    born: '',
    name: '',
    outcome: 'granted',
    decision: 'FK-7',
    changes: '',
    decided: '2025-05-01',
    received: '2025-05-08',
    from: '2025-06-01',
    to: '',
    category: '2',
    per: 'week',
    basic: '25',
    other: '',
    waiting: '',
    standby: '',
    interim: false,
    higherAmount: false,
    reason: '',
  };
  const record = (changed: Partial<FkNoticeForm>) =>
    officer.ask('/api/fk-notices', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...NOTICE, ...changed }),
    });

  it('becomes a change with who and why, of the person it tells of', async () => {
    const answer = await record({});
    expect(answer.status).toBe(200);
    const { changeId } = (await answer.json()) as { readonly changeId: number };
    expect((await changesNow())[0]).toMatchObject({
      changeId,
      actor: 'lsa01',
      reason: 'Besked inskrivet för hand',
      source: null,
    });
  });

  it('is refused with every fault on its field', async () => {
    const answer = await record({ decided: '2025-06-31', basic: 'många' });
    expect(answer.status).toBe(422);
    const { findings } = (await answer.json()) as {
      readonly findings: readonly { path: string }[];
    };
    expect(findings.map(({ path }) => path)).toEqual(['decided', 'basic']);
  });

  it('is refused when the register knows no such person, without a row that is none', async () => {
    const answer = await record({ person: 'P-2', decision: 'FK-8' });
    expect(answer.status).toBe(409);
    expect(JSON.stringify(await answer.json())).not.toContain('"row"');
  });
});

describe('whose register it is', () => {
  const whose = async (app: TestApp) => (await app.ask('/api/municipality')).json();

  it('is said as soon as it has been named, and that it is made up', async () => {
    expect(await whose(officer)).toEqual({ municipality: null, filling: null });
    await nameMunicipality(store, { name: 'Tjugohult', code: '9920', synthetic: true });
    await nameMunicipality(store, { name: 'Tjugoby', code: '9920', synthetic: false });
    expect(await whose(officer)).toMatchObject({
      municipality: { name: 'Tjugoby', synthetic: true },
    });
  });

  it('is said with how far it has been filled, while all else that needs it waits', async () => {
    const filling = { done: 3, of: 9, month: null };
    const whoAsks = () => Promise.resolve(undefined);
    const waiting = testApp({ store: STORE_TO_COME, filling: () => filling, whoAsks });
    expect(await whose(waiting)).toMatchObject({ municipality: { synthetic: true }, filling });
    expect((await waiting.ask('/api/session')).status).toBe(503);
    expect((await waiting.ask('/api/municipalities')).status).toBe(200);
  });
});
