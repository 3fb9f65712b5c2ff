import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addDays, type Day, day, type DayRange, dayRange, instant } from '#kernel';
import {
  believedOn,
  knowledgeDays,
  type PersonQuestion,
  type RegisterCommand,
  reference,
} from '#core/register';
import { findPerson, listHistory, listPersonCards, recordChange, type Store } from '#shell/store';
import {
  aDecision,
  anExecution,
  aPerson,
  aProvider,
  aResidence,
  atRow,
  byHand,
  days,
} from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const FIRST = day('2024-01-01');
const LENGTH = 20;

const stretches = fc
  .tuple(fc.nat(LENGTH - 1), fc.nat(LENGTH - 1))
  .map(([a, b]) => dayRange(addDays(FIRST, Math.min(a, b)), addDays(FIRST, Math.max(a, b) + 1)));

/** What one change says of a person: a new decision with its execution, where they live, or that something is taken back. */
type Said = { readonly what: 'decision' | 'residence' | 'taken_back'; readonly days: DayRange };
const sayings: fc.Arbitrary<Said> = fc.record({
  what: fc.constantFrom('decision', 'residence', 'taken_back'),
  days: stretches,
});

const commandsOf = (person: string, said: Said): readonly RegisterCommand[] => {
  const { what, days: valid } = said;
  switch (what) {
    case 'decision':
      return [
        aDecision(person, person, { valid, measure: 'other' }),
        anExecution(person, person, 'U1', valid),
      ];
    case 'residence':
      return [aResidence(person, '1280', valid)];
    case 'taken_back':
      return [
        {
          fact: 'tombstone',
          ref: reference('residence', 'own', person),
          days: valid,
          at: atRow(1),
        },
      ];
  }
};

onBothEngines('a person over time', (engine) => {
  let store: Store;
  let clock = 0;
  let persons = 0;
  beforeAll(async () => {
    store = await engine.openEmpty();
    await recordChange(store, at(addDays(FIRST, -1)), [aProvider('U1')]);
  });

  const at = (on: Day) => byHand('correction', { recordedAt: instant(`${on}T12:00:00Z`) });
  const record = async (commands: readonly RegisterCommand[]): Promise<Day> => {
    const on = addDays(day('2025-01-01'), clock++);
    expect(await recordChange(store, at(on), commands)).toMatchObject({ ok: true });
    return on;
  };
  const questionOf = (person: string): PersonQuestion => ({
    by: 'reference',
    ref: reference('person', 'own', person),
  });

  it('is read out of all versions as the register itself finds it, whatever the basis', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(sayings, { minLength: 1, maxLength: 6 }),
        fc.nat(LENGTH),
        async (history, asked) => {
          const person = `P${++persons}`;
          const validOn = addDays(FIRST, asked);
          const known = [await record([aPerson(person)])];
          for (const said of history) known.push(await record(commandsOf(person, said)));
          const question = questionOf(person);
          const versions = await listHistory(store, question);
          for (const knownOn of [addDays(known[0] ?? FIRST, -1), ...known]) {
            const found = await findPerson(store, question, { validOn, knownOn });
            // The provider is known from before the person; without a person nobody is found.
            const facts = believedOn(versions, { validOn, knownOn });
            const isKnown = facts.some(({ kind }) => kind === 'person');
            expect(isKnown ? facts : undefined).toEqual(found?.facts);
          }
          const told = knowledgeDays(versions.filter(({ kind }) => kind !== 'provider'));
          expect(known).toEqual(expect.arrayContaining([...told]));
        },
      ),
      { numRuns: 25 },
    );
  });

  describe('in the list of cards', () => {
    const cardOf = async (person: string) => {
      const id = store.vault.idOf(reference('person', 'own', person));
      return (await listPersonCards(store)).find((card) => card.id === id);
    };

    it('stands with name, protection and what is granted', async () => {
      await record([
        aPerson('Q1', { name: 'Åsa Ö', protection: 'secrecy_mark' }),
        aDecision('Q1', 'Q1', { valid: days('2024-03-01'), decided: day('2024-02-10') }),
        aDecision('Q1b', 'Q1', { outcome: 'refused', granted: null }),
      ]);
      expect(await cardOf('Q1')).toMatchObject({
        name: 'Åsa Ö',
        born: '1990-01-01',
        protected: true,
        granted: [{ law: 'LSS', valid: { from: '2024-03-01', to: null } }],
        lastReduced: null,
        lastOwnDecision: '2024-02-10',
      });
    });

    it('is another card after a change, and none when the person is taken back', async () => {
      await record([aPerson('Q2', { name: 'Bo' })]);
      expect(await cardOf('Q2')).toMatchObject({ name: 'Bo', granted: [] });
      await record([aDecision('Q2', 'Q2', { valid: days('2024-03-01', '2024-05-01') })]);
      expect((await cardOf('Q2'))?.granted).toHaveLength(1);
      const tombstone = (kind: 'decision' | 'person') => ({
        fact: 'tombstone' as const,
        ref: reference(kind, 'own', 'Q2'),
        days: null,
        at: atRow(1),
      });
      await record([tombstone('decision')]);
      expect((await cardOf('Q2'))?.granted).toEqual([]);
      await record([tombstone('person')]);
      expect(await cardOf('Q2')).toBeUndefined();
    });

    it('stands in Swedish order, and numbers in names by their size', async () => {
      await record(
        ['Öst 1', 'Åsk 1', 'Ärt 1', 'Zon 10', 'Zon 9'].map((name) => aPerson(name, { name })),
      );
      const names = (await listPersonCards(store)).map(({ name }) => name ?? '');
      const wanted = names.filter((name) => /^(Öst|Åsk|Ärt|Zon) /.test(name));
      expect(wanted).toEqual(['Zon 9', 'Zon 10', 'Åsk 1', 'Ärt 1', 'Öst 1']);
    });
  });
});
