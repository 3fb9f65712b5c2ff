import { describe, expect, it } from 'vitest';
import { SCENARIOS, scoreHistories } from '../../support/nowcast-histories.ts';

// A small part of what the bench measures on 200 histories; the limits leave room for chance in 60.
const HISTORIES = 60;
const DRAWS = 300;

describe.each(SCENARIOS)('in 60 simulated histories with $name', (scenario) => {
  const score = scoreHistories(scenario, HISTORIES, DRAWS);

  it('the unknown lies within the intervals about as often as they say', () => {
    expect(score.coverage80).toBeGreaterThanOrEqual(0.65);
    expect(score.coverage80).toBeLessThanOrEqual(0.95);
    expect(score.coverage95).toBeGreaterThanOrEqual(0.87);
  });

  it("the nowcast scores better than chain ladder with Mack's errors", () => {
    expect(score.crps).toBeLessThan(score.chainLadderCrps);
  });
});
