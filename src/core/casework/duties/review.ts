import { addDays, addMonths, type Day, includes, words } from '#kernel';
import { type StepOf, stepsOf } from './duty-step.ts';
import { type DutyRule, LSS } from './duty.ts';
import { type DecisionRow, earliest, isMeasure, latest, type PersonFacts } from './duty-facts.ts';

const FOLLOW = { act: LSS, section: '15 § 1' };

const running = ({ decisions }: PersonFacts, on: Day): readonly DecisionRow[] =>
  decisions.filter((decision) => isMeasure(decision) && includes(decision.valid, on));

type AboutDecision = StepOf<'review' | 'renewal_asked' | 'follow_up' | 'implementation_plan'>;

/** The earliest of a decision's steps on or after a day. */
const firstStep = (steps: readonly AboutDecision[], { id }: DecisionRow, from: Day): Day | null =>
  earliest(steps.map(({ decision, on }) => (decision === id && on >= from ? on : null)));

/** The first day on which a later decision of the same measure was made. */
const succeededOn = ({ decisions }: PersonFacts, decision: DecisionRow, from: Day): Day | null =>
  earliest(
    decisions.map((other) =>
      other.id !== decision.id &&
      other.law === decision.law &&
      other.measure === decision.measure &&
      other.decided >= from &&
      other.valid.from > decision.valid.from
        ? other.decided
        : null,
    ),
  );

/** The municipality's own rule: every running decision has a review date. */
export const setReviewDate: DutyRule = {
  kind: 'set_review_date',
  label: words('Sätt omprövningsdatum', 'Set a review date'),
  basis: FOLLOW,
  promptness: null,
  soon: 7,
  outlives: false,
  find: (facts, { on, count }) =>
    running(facts, on)
      .filter(({ reviewOn }) => reviewOn === null)
      .map(({ id, decided, valid }) => {
        const since = latest(decided, valid.from);
        return {
          fact: id,
          since,
          due: addDays(since, count('review_date')),
          dueBy: 'review_date' as const,
          doneOn: null,
          lapsed: null,
          why: words(
            `Beslutet gäller sedan ${valid.from} utan datum för omprövning. Att varje löpande beslut har ett är kommunens egen regel.`,
            `The decision has held since ${valid.from} without a review date. That every running decision has one is the municipality's own rule.`,
          ),
        };
      }),
};

/** Review a decision by the date it carries. */
export const reviewDecision: DutyRule = {
  kind: 'review_decision',
  label: words('Ompröva beslutet', 'Review the decision'),
  basis: FOLLOW,
  promptness: null,
  soon: 30,
  outlives: false,
  find: (facts, { on, count }) =>
    facts.decisions.filter(isMeasure).flatMap((decision) => {
      const { id, reviewOn, decided, valid } = decision;
      if (reviewOn === null) return [];
      const since = latest(addDays(reviewOn, -count('review_ahead')), decided);
      if (since > on) return [];
      const ended = valid.to !== null && valid.to <= on;
      return [
        {
          fact: `${id}:${reviewOn}`,
          since,
          due: reviewOn,
          dueBy: 'fact' as const,
          doneOn: earliest([
            firstStep(stepsOf(facts.steps, 'review'), decision, since),
            succeededOn(facts, decision, since),
          ]),
          lapsed: ended
            ? words(
                `Beslutet slutade gälla ${valid.to}.`,
                `The decision ceased to hold on ${valid.to}.`,
              )
            : null,
          why: words(
            `Beslutet ska omprövas senast ${reviewOn}.`,
            `The decision is to be reviewed by ${reviewOn}.`,
          ),
        },
      ];
    }),
};

/** Ask about renewal in good time, since a time-limited decision just ends (HFD 2016 ref. 7). */
export const askAboutRenewal: DutyRule = {
  kind: 'ask_about_renewal',
  label: words('Fråga om förlängning', 'Ask about renewal'),
  basis: FOLLOW,
  promptness: null,
  soon: 14,
  outlives: false,
  find: (facts, { on, count }) =>
    facts.decisions
      .filter((each) => isMeasure(each) && each.measure !== 'temporary_extension' && !each.interim)
      .flatMap((decision) => {
        const { id, decided, valid } = decision;
        if (valid.to === null) return [];
        const since = latest(addDays(valid.to, -count('renewal_ahead')), decided);
        if (since > on || since >= valid.to) return [];
        const applied = stepsOf(facts.steps, 'application').map((step) =>
          step.measure === decision.measure && step.on >= since ? step.on : null,
        );
        return [
          {
            fact: `${id}:${valid.to}`,
            since,
            due: latest(addDays(valid.to, -count('renewal')), since),
            dueBy: 'renewal' as const,
            doneOn: earliest([
              firstStep(stepsOf(facts.steps, 'renewal_asked'), decision, since),
              succeededOn(facts, decision, since),
              ...applied,
            ]),
            lapsed: null,
            why: words(
              `Beslutet gäller till och med dagen före ${valid.to} och upphör då av sig självt (HFD 2016 ref. 7). Fråga i god tid om personen vill ansöka igen. Kommunens egen regel är ${count('renewal')} dagar före.`,
              `The decision holds up to the day before ${valid.to} and then ends by itself (HFD 2016 ref. 7). Ask in good time whether the person wants to apply again. The municipality's own rule is ${count('renewal')} days before.`,
            ),
          },
        ];
      }),
};

/** Follow up once a year from the implementation plan. The law has no interval; the year is the municipality's own rule. */
export const followUp: DutyRule = {
  kind: 'follow_up',
  label: words('Följ upp genomförandet', 'Follow up the execution'),
  basis: FOLLOW,
  promptness: null,
  soon: 30,
  outlives: false,
  find: (facts, { on, count }) =>
    facts.decisions
      .filter((each) => isMeasure(each) && each.measure === 'personal_assistance')
      .flatMap((decision) => {
        const { id, executed, valid } = decision;
        const start = executed[0]?.valid.from;
        if (start === undefined) return [];
        const own = [
          ...stepsOf(facts.steps, 'follow_up'),
          ...stepsOf(facts.steps, 'implementation_plan'),
        ].filter((step) => step.decision === id && step.on > start);
        const turns = [start, ...new Set(own.map((step) => step.on).toSorted())];
        const ended = valid.to !== null && valid.to <= on;
        const planned = own.some(({ kind }) => kind === 'implementation_plan');
        return turns
          .filter((_, i) => !ended || i < turns.length - 1)
          .map((since, i) => ({
            fact: `${id}:${since}`,
            since,
            due: addMonths(since, count('follow_up')),
            dueBy: 'follow_up' as const,
            doneOn: turns[i + 1] ?? null,
            lapsed: null,
            why: words(
              `Insatsen ${i === 0 ? 'började' : 'följdes senast upp eller planerades'} ${since}. ${planned ? 'Utgå från genomförandeplanen.' : 'Genomförandeplan saknas.'} Kommunens egen regel är ${count('follow_up')} månader.`,
              `The measure ${i === 0 ? 'began' : 'was last followed up or planned'} on ${since}. ${planned ? 'Start from the implementation plan.' : 'There is no implementation plan.'} The municipality's own rule is ${count('follow_up')} months.`,
            ),
          }));
      }),
};
