import { type Day, type Words, words } from '#kernel';
import { type DutyStep, stepsOf } from './duty-step.ts';

/** A number that the municipality sets itself where the law names a pace, or nothing. Never the law's own. */
export type OwnRule = {
  readonly label: Words;
  readonly unit: 'days' | 'months';
  readonly count: number;
};

const days = (count: number, sv: string, en: string): OwnRule => ({
  label: words(sv, en),
  unit: 'days',
  count,
});
const months = (count: number, sv: string, en: string): OwnRule => ({
  label: words(sv, en),
  unit: 'months',
  count,
});

/** The municipality's own rules, with what holds until it sets something else. */
export const OWN_RULES = {
  inform: days(5, 'Informera efter avslag eller indragning', 'Inform after a negative decision'),
  contact: days(5, 'Kontakta den vars stöd har upphört', 'Contact after support has ended'),
  match: days(2, 'Hitta personen bakom ett besked', 'Find the person of a notice'),
  contradiction: days(7, 'Reda ut motstridiga uppgifter', 'Clear up contradicting facts'),
  decide: days(90, 'Besluta efter ansökan', 'Decide after an application'),
  tell_fk: days(14, 'Anmäla till Försäkringskassan', 'Notify Försäkringskassan'),
  tell_ivo: days(14, 'Anmäla till IVO', 'Notify the Inspectorate'),
  execute: days(30, 'Verkställa beslut', 'Execute a decision'),
  report: months(1, 'Kvartalsrapport efter kvartalets slut', 'Quarterly report after the quarter'),
  tell_executed: days(30, 'Meddela att beslutet har verkställts', 'Tell that it has been executed'),
  review_date: days(14, 'Sätta omprövningsdatum', 'Set a review date'),
  review_ahead: days(60, 'Börja omprövningen före datumet', 'Begin the review before its date'),
  renewal_ahead: days(90, 'Börja fråga om förlängning', 'Begin to ask about renewal'),
  renewal: days(60, 'Senast fråga om förlängning', 'Ask about renewal no later than'),
  follow_up: months(12, 'Följa upp genomförandet', 'Follow up the execution'),
  offer_plan: days(14, 'Erbjuda individuell plan', 'Offer an individual plan'),
  test_appeal: days(7, 'Pröva om överklagandet kom i tid', 'Test whether the appeal was in time'),
  send_appeal: days(7, 'Lämna överklagandet till domstolen', 'Send the appeal to the court'),
  certificate: days(14, 'Begära nytt läkarintyg', 'Ask for another medical certificate'),
  pay_opinion: days(30, 'Betala det nya läkarintyget', 'Pay for the second opinion'),
  permit: days(14, 'Åtgärda att tillstånd saknas', 'Act on a missing permit'),
  visits: days(30, 'Avtala om besök', 'Agree on visits'),
  report_incident: days(0, 'Rapportera missförhållande', 'Report an incident'),
  investigate: days(14, 'Utreda missförhållande', 'Investigate an incident'),
  send_incident: days(3, 'Anmäla till IVO efter utredning', 'Send to the Inspectorate'),
} as const satisfies Record<string, OwnRule>;
export type OwnRuleName = keyof typeof OWN_RULES;

/** The counts that hold on a day: each the newest that the unit has set by then, else the one above. */
export function ownRulesOn(steps: readonly DutyStep[], on: Day): ReadonlyMap<string, number> {
  const set = stepsOf(steps, 'own_rule').filter((step) => step.on <= on);
  const known = Object.entries(OWN_RULES).map(([name, { count }]): [string, number] => [
    name,
    count,
  ]);
  return new Map([
    ...known,
    ...set
      .toSorted((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ rule, count }): [string, number] => [rule, count]),
  ]);
}
