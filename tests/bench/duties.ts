import { listDuties } from '#core/casework';
import { isDeepStrictEqual } from 'node:util';
import { lostPersons } from '../support/lost-persons.ts';
import { simulatedCasework } from '../support/simulated-casework.ts';
import { slowDuties, WALKED_KINDS } from '../support/slow-duties.ts';
import { type Bench, quantile, row } from './row.ts';

const PEOPLE = 18_000;
const LIMIT_MS = 2000;
const NOTICES = 10_000;
const EACH_RUN = 50;

export const duties: Bench = () => {
  const { facts, on } = simulatedCasework(1, PEOPLE);
  const times = [0, 1, 2, 3, 4].map(() => {
    const start = performance.now();
    listDuties(facts, on);
    return performance.now() - start;
  });
  const wrong = walkBeside(NOTICES / EACH_RUN);
  return Promise.resolve([
    row(
      'all duties of 18 000 persons against 2 s',
      { what: 'listDuties', value: quantile(times, 0.5), unit: 'ms' },
      { what: 'limit', value: LIMIT_MS, unit: 'ms' },
      1,
    ),
    row(
      'duties of 10 000 persons that a walk day by day finds otherwise, or that lose somebody',
      { what: 'differences and lost persons', value: wrong, unit: 'st' },
      { what: 'persons', value: NOTICES, unit: 'st' },
      0,
    ),
  ]);
};

function walkBeside(runs: number): number {
  let wrong = 0;
  for (let seed = 1000; seed < 1000 + runs; seed += 1) {
    const { facts, on } = simulatedCasework(seed, EACH_RUN);
    const all = listDuties(facts, on);
    const listed = new Map(
      all
        .filter(({ kind }) => WALKED_KINDS.has(kind))
        .map(({ id, since, due, doneOn, status }) => [id, { since, due, doneOn, status }]),
    );
    const walked = slowDuties(facts, on);
    for (const id of new Set([...listed.keys(), ...walked.keys()])) {
      if (!isDeepStrictEqual(listed.get(id), walked.get(id))) wrong += 1;
    }
    wrong += lostPersons(facts, all, on).length;
  }
  return wrong;
}
