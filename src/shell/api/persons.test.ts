import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FoundPersons, PersonFact } from '#core/register';
import { reference } from '#core/register';
import { day, dayRange, instant, PersonNumber } from '#kernel';
import { recordChange } from '#shell/store';
import type { PersonTimelineView, Store } from '#shell/usecases';
import { testApp } from '../../../tests/support/app.ts';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';

const NUMBER = '199003272383';
const byNumber = reference('person', 'identity_number', NUMBER);

const aPerson = (over: Partial<PersonFact>): PersonFact => ({
  fact: 'person',
  ref: reference('person', 'own', 'x'),
  valid: dayRange(day('1990-03-27'), null),
  at: { row: 1 },
  born: day('1990-03-27'),
  identityNumber: null,
  name: null,
  protection: null,
  ...over,
});

let store: Store;
let remove: () => Promise<void>;
let ids: { readonly [name: string]: string };
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  const change = (recordedAt: string) => ({
    actor: 'tester',
    reason: 'test',
    source: null,
    recordedAt: instant(recordedAt),
  });
  await recordChange(store, change('2024-01-31T12:00:00Z'), [
    aPerson({
      ref: byNumber,
      identityNumber: PersonNumber.parse(NUMBER) ?? null,
      name: 'Ada Test',
    }),
    aPerson({ ref: reference('person', 'lifecare', '4711'), name: 'Bo Prov' }),
  ]);
  await recordChange(store, change('2024-02-29T12:00:00Z'), [
    aPerson({ ref: reference('person', 'lifecare', '4711'), name: 'Bo Prövad' }),
  ]);
  ids = {
    ada: store.vault.idOf(byNumber),
    bo: store.vault.idOf(reference('person', 'lifecare', '4711')),
  };
});
afterAll(() => remove());

const json = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});

describe('searching for persons', () => {
  const search = async (body: object) => {
    const app = testApp({ store, caller: await asHead() });
    const answer = await app.ask('/api/persons/searches', json({ on: '2025-06-01', ...body }));
    return { status: answer.status, found: (await answer.json()) as FoundPersons, app };
  };

  it.each([
    ['nothing', '', ['ada', 'bo']],
    ['parts of a name', 'prö b', ['bo']],
    ['an identity number, with a dash', '19900327-2383', ['ada']],
    ['an identity number, without', NUMBER, ['ada']],
    ['what the casework system calls a person', '4711', ['bo']],
    ['that with its system', 'lifecare:4711', ['bo']],
    ['a name that nobody has', 'Cesar', []],
    ['a number that nobody has', '189001019802', []],
  ])('finds, by %s, whom it means', async (_, text, expected) => {
    const { found } = await search({ text });
    expect(found.persons.map(({ id }) => id)).toEqual(expected.map((name) => ids[name]));
  });

  it("finds a person by the register's own id", async () => {
    const { found } = await search({ text: ids['bo'] });
    expect(found.persons.map(({ name }) => name)).toEqual(['Bo Prövad']);
  });

  it('says every fault of a question at once, and answers 400', async () => {
    const { status, found, app } = await search({ on: '2025-02-30', limit: 0, order: 'age' });
    expect(status).toBe(400);
    const { findings } = found as unknown as { findings: { path: string }[] };
    expect(findings.map(({ path }) => path).toSorted()).toEqual(['limit', 'on', 'order']);
    expect(app.logged).toEqual([]);
  });

  it('keeps no copy of the answer on the way', async () => {
    const app = testApp({ store, caller: await asHead() });
    const answer = await app.ask('/api/persons/searches', json({ on: '2025-06-01' }));
    expect(answer.headers.get('Cache-Control')).toContain('no-store');
  });
});

describe('a person', () => {
  const open = (person: string, reason: string) =>
    [`/api/persons/${person}/openings`, json({ reason })] as const;

  it('is shown to nobody who has not said why, and the answer says what to do', async () => {
    const app = testApp({ store, caller: await asHead() });
    const answer = await app.ask(`/api/persons/${ids['ada']}`);
    expect(answer.status).toBe(403);
    expect(await answer.json()).toMatchObject({
      code: 'NOT_ALLOWED',
      detail: expect.stringContaining('Säg först varför'),
    });
  });

  it('is shown whole to the session that said why, with the number in full and every version', async () => {
    const app = testApp({ store, caller: await asHead() });
    expect((await app.ask(...open(ids['ada'] ?? '', 'casework'))).status).toBe(200);
    const ada = (await (await app.ask(`/api/persons/${ids['ada']}`)).json()) as PersonTimelineView;
    expect(ada).toMatchObject({ identityNumber: '19900327-2383', reason: 'casework' });
    await app.ask(...open(ids['bo'] ?? '', 'Fråga från en anhörig'));
    const bo = (await (await app.ask(`/api/persons/${ids['bo']}`)).json()) as PersonTimelineView;
    expect(bo).toMatchObject({ identityNumber: null, reason: 'Fråga från en anhörig' });
    const [first, second] = bo.changes.map(({ changeId }) => changeId);
    expect(
      bo.versions.map(({ attributes, recordedBy, closedBy }) => [
        attributes['name'],
        recordedBy,
        closedBy,
      ]),
    ).toEqual([
      ['Bo Prov', first, second],
      ['Bo Prövad', second, null],
    ]);
  });

  it('is not opened by a session for another', async () => {
    const [one, other] = [await asHead(), await asHead()];
    await testApp({ store, caller: one }).ask(...open(ids['ada'] ?? '', 'review'));
    const answer = await testApp({ store, caller: other }).ask(`/api/persons/${ids['ada']}`);
    expect(answer.status).toBe(403);
  });

  it('is not opened without a reason, and nobody is opened who is not there', async () => {
    const app = testApp({ store, caller: await asHead() });
    expect((await app.ask(...open(ids['ada'] ?? '', ' '))).status).toBe(422);
    const stranger = '00000000-0000-8000-8000-000000000000';
    expect((await app.ask(...open(stranger, 'casework'))).status).toBe(404);
  });

  it('is neither found nor opened by a role that may not read persons', async () => {
    const app = testApp({ store, caller: { ...(await asHead()), role: 'economist' } });
    const asked = [
      await app.ask('/api/persons/searches', json({ on: '2025-06-01' })),
      await app.ask(...open(ids['ada'] ?? '', 'casework')),
      await app.ask(`/api/persons/${ids['ada']}`),
    ];
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

let head: ReturnType<typeof makeCaller> | undefined;
/** The head of unit in a session of its own. */
async function asHead() {
  head ??= makeCaller(store, 'head');
  return { ...(await head), session: crypto.randomUUID() };
}
