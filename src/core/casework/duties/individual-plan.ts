import { addDays, addMonths, includes, words } from '#kernel';
import { stepsOf } from './duty-step.ts';
import { type DutyRule, LSS } from './duty.ts';
import { isMeasure } from './duty-facts.ts';

const PLAN = { act: LSS, section: '10 §' };
/** At least once a year (10 § LSS). */
const MONTHS_BETWEEN = 12;

/** 10 § LSS: offer an individual plan when a measure is granted. */
export const offerIndividualPlan: DutyRule = {
  kind: 'offer_individual_plan',
  label: words('Erbjud individuell plan', 'Offer an individual plan'),
  basis: PLAN,
  promptness: null,
  soon: 7,
  outlives: false,
  find: (facts, { on, count }) => {
    const first = facts.decisions.filter((each) => isMeasure(each) && includes(each.valid, on))[0];
    if (!first) return [];
    const offered = stepsOf(facts.steps, 'individual_plan')[0];
    return [
      {
        fact: first.id,
        since: first.decided,
        due: addDays(first.decided, count('offer_plan')),
        dueBy: 'offer_plan',
        doneOn: offered?.on ?? null,
        lapsed: null,
        why: words(
          `En insats beviljades ${first.decided}. Då ska en individuell plan erbjudas. Kommunens egen regel är ${count('offer_plan')} dagar.`,
          `A measure was granted on ${first.decided}. An individual plan is then to be offered. The municipality's own rule is ${count('offer_plan')} days.`,
        ),
      },
    ];
  },
};

/** 10 § LSS: review the individual plan continuously and at least once a year. */
export const reviewIndividualPlan: DutyRule = {
  kind: 'review_individual_plan',
  label: words('Ompröva den individuella planen', 'Review the individual plan'),
  basis: PLAN,
  promptness: null,
  soon: 30,
  outlives: false,
  find: ({ steps }) => {
    const turns = stepsOf(steps, 'individual_plan')
      .filter(({ event }) => event === 'made' || event === 'reviewed')
      .map(({ on }) => on)
      .toSorted();
    return [...new Set(turns)].map((since, i, all) => ({
      fact: since,
      since,
      due: addMonths(since, MONTHS_BETWEEN),
      dueBy: 'law',
      doneOn: all[i + 1] ?? null,
      lapsed: null,
      why: words(
        `Den individuella planen gjordes eller omprövades ${since}. Det ska ske minst en gång om året.`,
        `The individual plan was made or reviewed on ${since}. That is to happen at least once a year.`,
      ),
    }));
  },
};
