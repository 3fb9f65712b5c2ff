import { describe, expect, test } from 'vitest';
import { simulatedCasework } from '../../../../tests/support/simulated-casework.ts';
import type { Duty } from './duty.ts';
import { listDuties } from './list-duties.ts';
import { OWN_RULES, type OwnRuleName } from './own-rules.ts';
import { dutiesTimedBy } from './timed-by.ts';

const isOwnRule = (by: Duty['dueBy']): by is OwnRuleName => Object.hasOwn(OWN_RULES, by);
const RULES = Object.keys(OWN_RULES).filter((name): name is OwnRuleName =>
  Object.hasOwn(OWN_RULES, name),
);
const SEEDS = [0, 1, 2, 3];
const PEOPLE = 50;

describe('the duties that an own rule times', () => {
  test('are told for every rule, each with a paragraph', () => {
    for (const rule of RULES) {
      const sections = dutiesTimedBy(rule).map(({ basis }) => basis.section);
      expect([rule, sections.length > 0 && !sections.includes('')]).toEqual([rule, true]);
    }
  });

  test.each(SEEDS)('are those whose due day names the rule, seed %i', (seed) => {
    const { facts, on } = simulatedCasework(seed, PEOPLE);
    const own = listDuties(facts, on).flatMap(({ kind, dueBy }) =>
      isOwnRule(dueBy) ? [{ kind, dueBy }] : [],
    );
    expect(own.length).toBeGreaterThan(0);
    const strange = own.filter(
      ({ kind, dueBy }) => !dutiesTimedBy(dueBy).some((timed) => timed.kind === kind),
    );
    expect(strange).toEqual([]);
  });

  test("keep the law's four words for speed apart, and give none to a duty without one", () => {
    const pace = (rule: OwnRuleName) => dutiesTimedBy(rule).map((duty) => duty.pace?.sv);
    expect([
      pace('report_incident'),
      pace('inform'),
      pace('send_incident'),
      pace('execute'),
      pace('decide'),
    ]).toEqual([['genast'], ['utan dröjsmål'], ['snarast'], ['inom skälig tid'], [undefined]]);
  });
});
