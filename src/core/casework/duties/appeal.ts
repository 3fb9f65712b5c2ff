import { addDays, words } from '#kernel';
import { lawValue } from '#core/law';
import { daysOf, stepAnswered } from './steps-answered.ts';

const DAYS_A_WEEK = 7;
const FL = 'FL (2017:900)';

/** 44 § FL: was the appeal in time. The last day is computed; a person decides. */
export const testAppeal = stepAnswered({
  kind: 'test_appeal',
  label: words('Pröva om överklagandet kom i tid', 'Test whether the appeal was in time'),
  basis: { act: FL, section: '44 §' },
  promptness: null,
  rule: 'test_appeal',
  outlives: true,
  brings: 'appeal',
  when: () => true,
  answeredOn: ({ id }, facts) => daysOf(facts, 'appeal_tested', ({ appeal }) => appeal === id),
  why: ({ on, receivedDecision }, days) => {
    const weeks = receivedDecision && lawValue('overklagande.lss-veckor', receivedDecision);
    const last =
      receivedDecision && weeks?.ok
        ? addDays(receivedDecision, Number(weeks.value.value) * DAYS_A_WEEK)
        : undefined;
    return last === undefined
      ? words(
          `Överklagandet kom ${on}. Dagen då personen fick beslutet är inte känd. Kommunens egen regel är ${days} dagar.`,
          `The appeal came on ${on}. The day the person received the decision is not known. The municipality's own rule is ${days} days.`,
        )
      : words(
          `Överklagandet kom ${on}. Sista dagen att överklaga var ${last}. Kommunens egen regel är ${days} dagar.`,
          `The appeal came on ${on}. The last day to appeal was ${last}. The municipality's own rule is ${days} days.`,
        );
  },
});

/** 43 § FL: the appeal is filed with the authority that decided, which sends it on. */
export const sendAppeal = stepAnswered({
  kind: 'send_appeal',
  label: words('Lämna överklagandet till domstolen', 'Send the appeal to the court'),
  basis: { act: FL, section: '43 §' },
  promptness: null,
  rule: 'send_appeal',
  outlives: true,
  brings: 'appeal_tested',
  when: ({ inTime }) => inTime,
  answeredOn: (tested, facts) =>
    daysOf(facts, 'appeal_sent', ({ appeal }) => appeal === tested.appeal),
  why: ({ on }, days) =>
    words(
      `Överklagandet prövades ${on} och kom i tid. Det ska till förvaltningsrätten. Kommunens egen regel är ${days} dagar.`,
      `The appeal was tested on ${on} and was in time. It goes to the administrative court. The municipality's own rule is ${days} days.`,
    ),
});
