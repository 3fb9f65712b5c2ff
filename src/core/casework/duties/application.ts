import { words } from '#kernel';
import { LSS } from './duty.ts';
import { daysOf, stepAnswered } from './steps-answered.ts';

/** 7 and 9 §§ LSS: who has applied gets a decision. */
export const decideApplication = stepAnswered({
  kind: 'decide_application',
  label: words('Besluta om ansökan', 'Decide on the application'),
  basis: { act: LSS, section: '7 §' },
  promptness: null,
  rule: 'decide',
  outlives: false,
  brings: 'application',
  when: () => true,
  answeredOn: (step, facts) => [
    ...facts.decisions.map(({ law, measure, decided }) =>
      law === 'LSS' && measure === step.measure ? decided : null,
    ),
    ...daysOf(facts, 'application_withdrawn', ({ application }) => application === step.id),
  ],
  why: ({ on }, days) =>
    words(
      `Ansökan kom ${on} och är inte avgjord. Kommunens egen regel är ${days} dagar.`,
      `The application came on ${on} and is not decided. The municipality's own rule is ${days} days.`,
    ),
});
