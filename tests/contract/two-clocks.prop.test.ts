import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { addDays, type Day, day, type DayRange, dayRange, includes, instant } from '#kernel';
import { parsePersonQuestion, type RegisterCommand, reference } from '#core/register';
import { findPerson, listHistory, recordChange, type Store, verify } from '#shell/store';
import { aDecision, aPerson, aResidence, atRow, byHand, days } from './support/commands.ts';
import { onBothEngines } from './support/engines.ts';

const FIRST = day('2024-01-01');
const LENGTH = 12;
const DAYS: readonly Day[] = Array.from({ length: LENGTH }, (_, n) => addDays(FIRST, n));
const KINDS = ['residence', 'decision'] as const;
type Kind = (typeof KINDS)[number];

/** What a change says of one fact: a value for some days, or that some or all days are taken back. */
type Said = { readonly days: DayRange | null; readonly value: number | null };
type Correction = Readonly<Record<Kind, Said | null>>;

const stretches = fc
  .tuple(fc.nat(LENGTH - 1), fc.nat(LENGTH - 1))
  .map(([a, b]) => dayRange(addDays(FIRST, Math.min(a, b)), addDays(FIRST, Math.max(a, b) + 1)));
const sayings: fc.Arbitrary<Said> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ days: stretches, value: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ days: stretches, value: fc.constant(null) }) },
  { weight: 1, arbitrary: fc.constant({ days: null, value: null }) },
);
const corrections: fc.Arbitrary<Correction> = fc.record({
  residence: fc.option(sayings),
  decision: fc.option(sayings),
});

/** The plain model: one value for each day. A decision speaks for all days, a residence for its own. */
type Belief = readonly (number | null)[];
const NOTHING: Belief = DAYS.map(() => null);

const believe = (kind: Kind, before: Belief, said: Said | null): Belief =>
  said === null
    ? before
    : DAYS.map((d, n) => {
        if (said.days !== null && includes(said.days, d)) return said.value;
        const whole = said.days === null || (kind === 'decision' && said.value !== null);
        return whole ? null : (before[n] ?? null);
      });

function commandOf(kind: Kind, person: string, said: Said): RegisterCommand {
  if (said.days === null || said.value === null) {
    return {
      fact: 'tombstone',
      ref: reference(kind, 'own', person),
      days: said.days,
      at: atRow(1),
    };
  }
  return kind === 'residence'
    ? aResidence(person, `000${said.value}`, said.days)
    : aDecision(person, person, {
        valid: said.days,
        measure: 'other',
        category: said.value as 1 | 2 | 3,
      });
}

const recordedOn = (n: number): Day => addDays(day('2025-01-01'), n);

onBothEngines('a random history of corrections', (engine) => {
  let store: Store;
  let histories = 0;
  let clock = 0;
  beforeAll(async () => {
    store = await engine.openEmpty();
  });

  const record = async (commands: readonly RegisterCommand[]): Promise<Day> => {
    const on = recordedOn(clock++);
    const change = byHand('correction', { recordedAt: instant(`${on}T12:00:00Z`) });
    expect(await recordChange(store, change, commands)).toMatchObject({ ok: true });
    return on;
  };

  const readBelief = async (person: string, knownOn: Day): Promise<Record<Kind, Belief>> => {
    const question = parsePersonQuestion(`own:${person}`);
    const found = question && (await findPerson(store, question, { validOn: FIRST, knownOn }));
    const beliefOf = (kind: Kind): Belief =>
      DAYS.map((d) => {
        const held = found?.facts.filter((f) => f.kind === kind && includes(f.valid, d)) ?? [];
        expect(held.length).toBeLessThanOrEqual(1);
        const value = held[0]?.attributes[kind === 'residence' ? 'municipality' : 'category'];
        return value === undefined ? null : Number(value);
      });
    return { residence: beliefOf('residence'), decision: beliefOf('decision') };
  };

  it('reads back every past state as the plain model of days and changes has it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(corrections, { minLength: 1, maxLength: 8 }), async (history) => {
        const person = `P${++histories}`;
        await record([aPerson(person, { valid: days('1990-01-01') })]);
        let belief: Record<Kind, Belief> = { residence: NOTHING, decision: NOTHING };
        const past: [Day, Record<Kind, Belief>][] = [];
        for (const correction of history) {
          const commands = KINDS.flatMap((kind) => {
            const said = correction[kind];
            return said === null ? [] : [commandOf(kind, person, said)];
          });
          const on = await record(commands);
          belief = {
            residence: believe('residence', belief.residence, correction.residence),
            decision: believe('decision', belief.decision, correction.decision),
          };
          past.push([on, belief]);
        }
        for (const [knownOn, believed] of past) {
          expect(await readBelief(person, knownOn)).toEqual(believed);
        }
      }),
      { numRuns: Number(process.env['HISTORY_RUNS'] ?? 40) },
    );
    expect((await verify(store)).checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('grows only where a belief changes: saying it all again adds no version', async () => {
    const [person, stretch] = ['again', days('2024-01-03', '2024-01-08')];
    const said = [aResidence(person, '1280', stretch), aDecision(person, person)];
    await record([aPerson(person), ...said]);
    const question = parsePersonQuestion(`own:${person}`);
    if (!question) throw new Error('the person can be asked for');
    const before = await listHistory(store, question);
    await record([aPerson(person), ...said]);
    expect(await listHistory(store, question)).toEqual(before);
  });
});
