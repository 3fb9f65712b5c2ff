import { words } from '#kernel';
import { daysOf, stepAnswered } from './steps-answered.ts';

const OWN = { act: 'Kommunens egen regel', section: 'Läkarintyg' };

/** The municipality's own rule: a questioned certificate is answered by another doctor's, which the municipality pays. */
export const orderSecondOpinion = stepAnswered({
  kind: 'order_second_opinion',
  label: words('Begär nytt läkarintyg', 'Order a second opinion'),
  basis: OWN,
  promptness: null,
  rule: 'certificate',
  outlives: false,
  brings: 'medical_certificate',
  when: ({ standing }) => standing !== 'complete',
  answeredOn: ({ id }, facts) => [
    ...daysOf(facts, 'medical_certificate', ({ standing }) => standing === 'complete'),
    ...daysOf(facts, 'second_opinion', (o) => o.event === 'ordered' && o.certificate === id),
  ],
  why: ({ on, standing }, days) =>
    words(
      `Läkarintyget från ${on} är ${standing === 'incomplete' ? 'ofullständigt' : 'ifrågasatt'}. Begär intyg från en annan läkare, som kommunen betalar. Kommunens egen regel är ${days} dagar.`,
      `The medical certificate of ${on} is ${standing}. Order one from another doctor, paid by the municipality. The municipality's own rule is ${days} days.`,
    ),
});

/** The municipality pays the certificate that it has ordered. */
export const paySecondOpinion = stepAnswered({
  kind: 'pay_second_opinion',
  label: words('Betala det nya läkarintyget', 'Pay for the second opinion'),
  basis: OWN,
  promptness: null,
  rule: 'pay_opinion',
  outlives: true,
  brings: 'second_opinion',
  when: ({ event }) => event === 'ordered',
  answeredOn: ({ certificate }, facts) =>
    daysOf(facts, 'second_opinion', (o) => o.event === 'paid' && o.certificate === certificate),
  why: ({ on }, days) =>
    words(
      `Ett nytt läkarintyg beställdes ${on}. Kommunen betalar det. Kommunens egen regel är ${days} dagar.`,
      `A second opinion was ordered on ${on}. The municipality pays for it. The municipality's own rule is ${days} days.`,
    ),
});
