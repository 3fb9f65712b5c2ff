import { describe, expect, it } from 'vitest';
import { listDuties } from '#core/casework';
import { simulatedCasework } from '../../support/simulated-casework.ts';
import { slowDuties, WALKED_KINDS } from '../../support/slow-duties.ts';
import { lostPersons } from '../../support/lost-persons.ts';

const RUNS = 10;
const PEOPLE = 50;

describe('a made-up municipality whose officers act at random', () => {
  it.each(Array.from({ length: RUNS }, (_, seed) => seed))(
    'loses nobody whose support ended, seed %i',
    (seed) => {
      const { facts, on } = simulatedCasework(seed, PEOPLE);
      expect(lostPersons(facts, listDuties(facts, on), on)).toEqual([]);
    },
  );

  it.each(Array.from({ length: RUNS }, (_, seed) => seed))(
    'has the duties that a walk day by day finds, seed %i',
    (seed) => {
      const { facts, on } = simulatedCasework(seed, PEOPLE);
      const walked = Object.fromEntries(slowDuties(facts, on));
      const listed = Object.fromEntries(
        listDuties(facts, on)
          .filter(({ kind }) => WALKED_KINDS.has(kind))
          .map(({ id, since, due, doneOn, status }) => [id, { since, due, doneOn, status }]),
      );
      expect(listed).toEqual(walked);
    },
  );

  it('would find a person whose duty is left out', () => {
    const { facts, on } = simulatedCasework(1, PEOPLE);
    const duties = listDuties(facts, on);
    const lost = duties.find(
      ({ kind, status }) => kind === 'contact_after_ended_support' && status === 'overdue',
    );
    expect(lost).toBeDefined();
    expect(
      lostPersons(
        facts,
        duties.filter((duty) => duty !== lost),
        on,
      ),
    ).toEqual([lost?.person]);
  });
});
