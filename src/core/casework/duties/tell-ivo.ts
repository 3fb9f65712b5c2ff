import { addDays, day, includes, words } from '#kernel';
import { type DutyRule, LSS } from './duty.ts';
import { earliest, latest } from './duty-facts.ts';
import { daysOf, stepAnswered } from './steps-answered.ts';

// 15 § 11 LSS by SFS 2021:877 and SFS 2025:1298.
const FROM = day('2021-11-01');
const DEFICIENCIES_FROM = day('2026-01-01');

/** 15 § 11 LSS: tell the Inspectorate of unlicensed providers, doubtful suitability and serious deficiencies. */
export const tellOfProvider = stepAnswered({
  kind: 'tell_ivo_of_provider',
  label: words('Anmäl anordnaren till IVO', 'Notify the Inspectorate of the provider'),
  basis: { act: LSS, section: '15 § 11' },
  promptness: null,
  rule: 'tell_ivo',
  outlives: true,
  brings: 'suspicion',
  when: ({ of, on }) => of !== 'misuse' && on >= (of === 'deficiencies' ? DEFICIENCIES_FROM : FROM),
  answeredOn: ({ id }, facts) => daysOf(facts, 'ivo_notified', ({ about }) => about === id),
  why: ({ on }, days) =>
    words(
      `Sedan ${on} finns uppgifter om anordnaren som IVO ska få veta. Kommunens egen regel är ${days} dagar.`,
      `Since ${on} something is known of the provider that the Inspectorate is to be told. The municipality's own rule is ${days} days.`,
    ),
});

const PERMITS_FROM = day('2011-01-01');

/** 23 § LSS: who carries assistance out professionally needs a permit; without it nothing is paid (9 d § LSS). */
export const actOnMissingPermit: DutyRule = {
  kind: 'act_on_missing_permit',
  label: words('Åtgärda att tillstånd saknas', 'Act on a missing permit'),
  basis: { act: LSS, section: '23 §' },
  promptness: null,
  soon: 3,
  outlives: false,
  find: (facts, { on, count, providers }) =>
    facts.decisions.flatMap(({ id, executed }) =>
      executed.flatMap(({ provider, valid }) => {
        const standing = providers.get(provider);
        if (standing?.form !== 'private' || !includes(valid, on) || on < PERMITS_FROM) return [];
        if (standing.permits.some((permit) => includes(permit, on))) return [];
        const ends = standing.permits.flatMap(({ to }) => (to !== null && to <= on ? [to] : []));
        const since = latest(valid.from, PERMITS_FROM, ...ends);
        return [
          {
            fact: `${id}:${provider}:${since}`,
            since,
            due: addDays(since, count('permit')),
            dueBy: 'permit' as const,
            doneOn: earliest(
              daysOf(
                facts,
                'permit_told',
                (step) => step.provider === provider && step.on >= since,
              ),
            ),
            lapsed: null,
            why: words(
              `Anordnaren saknar tillstånd från IVO sedan ${since}. Tala om det för personen, så att ersättningen inte stoppas. Kommunens egen regel är ${count('permit')} dagar.`,
              `The provider has had no permit from the Inspectorate since ${since}. Tell the person, so that payment is not stopped. The municipality's own rule is ${count('permit')} days.`,
            ),
          },
        ];
      }),
    ),
};

/** 9 c § LSS: visits where a relative in the household works without being employed by the municipality. */
export const agreeOnVisits: DutyRule = {
  kind: 'agree_on_visits',
  label: words('Avtala om besök', 'Agree on visits'),
  basis: { act: LSS, section: '9 c §' },
  promptness: null,
  soon: 7,
  outlives: false,
  find: (facts, { count }) =>
    facts.relatives.map(({ assistant, since }) => ({
      fact: assistant,
      since,
      due: addDays(since, count('visits')),
      dueBy: 'visits',
      doneOn: earliest(daysOf(facts, 'visits_agreed', (step) => step.assistant === assistant)),
      lapsed: null,
      why: words(
        `En närstående i hushållet arbetar som assistent sedan ${since} utan att vara anställd av kommunen. Kommunens egen regel är ${count('visits')} dagar.`,
        `A relative in the household has worked as assistant since ${since} without being employed by the municipality. The municipality's own rule is ${count('visits')} days.`,
      ),
    })),
};
