import fc from 'fast-check';
import type {
  DecisionFact,
  ExecutionFact,
  FkChargeFact,
  FkNoticeFact,
  Granted,
  PerformedMonthFact,
  PersonFact,
  Reference,
  Shift,
  TimeReportFact,
} from '#core/register';
import { reference } from '#core/register';
import {
  addDays,
  type Day,
  day,
  dayRange,
  daysBetween,
  daysOf,
  lengthOfMonth,
  minutes,
  type Month,
  ore,
  PersonNumber,
  shiftMonth,
  month,
} from '#kernel';
import { PUBLISHED_IDENTITY_NUMBERS } from './published-identity-numbers.ts';

const FIRST = day('2020-01-01');
const SPAN = daysBetween(FIRST, day('2026-01-01'));
const ORGANISATIONS = ['5569999997', '2120009994'];

export const aDay = fc.nat(SPAN).map((count): Day => addDays(FIRST, count));
export const aMonth = fc.nat(71).map((count): Month => shiftMonth(month('2020-01'), count));
const days = fc
  .tuple(aDay, fc.option(fc.integer({ min: 1, max: 900 })))
  .map(([from, length]) => dayRange(from, length === null ? null : addDays(from, length)));
const number = fc.constantFrom(...PUBLISHED_IDENTITY_NUMBERS);
const ownId = fc.stringMatching(/^[A-Z]{1,3}-[0-9]{1,5}$/);
/** Text as people and systems write it: Swedish letters, quotes, separators. */
export const aName = fc.stringMatching(
  /^[A-Za-zÅÄÖåäö]([A-Za-zÅÄÖåäöé ;,"'&<-]{0,20}[A-Za-zåäö])?$/,
);
const person = fc.oneof(
  number.map((id) => reference('person', 'identity_number', id)),
  ownId.map((id) => reference('person', 'own', id)),
);
const provider = fc
  .constantFrom(...ORGANISATIONS)
  .map((id) => reference('provider', 'organisation_number', id));
const time = fc.nat(50_000).map(minutes);
export const amount = fc.integer({ min: -99_999_999, max: 99_999_999 }).map(ore);
export const at = {};

const granted: fc.Arbitrary<Granted> = fc
  .record({
    per: fc.constantFrom('week', 'month'),
    basic: time,
    other: time,
    waiting: time,
    standby: time,
  })
  .filter(({ basic, other, waiting, standby }) => basic + other + waiting + standby > 0);

/** Facts that no two speak under the same id, in the order of their ids. */
export const apart = <T extends { readonly ref: Reference }>(fact: fc.Arbitrary<T>) =>
  fc.uniqueArray(fact, {
    selector: ({ ref }) => `${ref.kind} ${ref.id}`,
    minLength: 1,
    maxLength: 8,
  });

const aPerson: fc.Arbitrary<PersonFact> = fc
  .record({
    id: number,
    name: fc.option(aName),
    protection: fc.constantFrom(null, 'none', 'secrecy_mark', 'protected_registration'),
  })
  .map(({ id, name, protection }) => {
    const identityNumber = PersonNumber.parse(id) ?? null;
    const born = identityNumber?.day ?? FIRST;
    const ref = reference('person', 'identity_number', id);
    return {
      fact: 'person',
      ref,
      valid: dayRange(born, null),
      at,
      born,
      identityNumber,
      name,
      protection,
    };
  });

const aDecision: fc.Arbitrary<DecisionFact> = fc
  .record({
    id: ownId,
    person,
    law: fc.constantFrom('LSS', 'SFB'),
    measure: fc.constantFrom('personal_assistance', 'sick_pay_cost', 'other'),
    granted: fc.option(granted),
    refusal: fc.constantFrom('refused', 'dismissed'),
    category: fc.constantFrom(null, 1, 2, 3),
    valid: days,
    decided: aDay,
    delay: fc.nat(200),
    reviewOn: fc.option(aDay),
    delegated: fc.boolean(),
    interim: fc.boolean(),
    higherAmount: fc.boolean(),
  })
  .map(({ id, delay, refusal, ...rest }) => ({
    fact: 'decision',
    ref: reference('decision', rest.law === 'SFB' ? 'fk' : 'own', id),
    at,
    ...rest,
    outcome: rest.granted ? 'granted' : refusal,
    known: addDays(rest.decided, delay),
  }));

const anExecution: fc.Arbitrary<ExecutionFact> = fc
  .record({
    id: ownId,
    decision: ownId,
    system: fc.constantFrom('own', 'fk'),
    provider,
    valid: days,
  })
  .map(({ id, decision, system, ...rest }) => ({
    fact: 'execution',
    ref: reference('execution', 'own', id),
    at,
    decision: reference('decision', system, decision),
    ...rest,
  }));

export const someDecisions = fc
  .tuple(apart(aPerson), apart(aDecision), apart(anExecution))
  .map(([persons, decisions, executions]) => [...persons, ...decisions, ...executions]);

export const someCharges = apart(
  fc
    .record({
      invoice: ownId,
      line: fc.integer({ min: 1, max: 999 }),
      person,
      serviceMonth: aMonth,
      delay: fc.nat(30),
      time: fc.option(time),
      hourlyAmount: fc.option(amount),
      amount,
    })
    .map(
      ({ invoice, line, delay, ...rest }): FkChargeFact => ({
        fact: 'fk_charge',
        ref: reference('fk_charge', 'fk', `${invoice}/${line}`),
        valid: daysOf(rest.serviceMonth),
        at,
        invoice,
        invoiceMonth: shiftMonth(rest.serviceMonth, delay),
        ...rest,
      }),
    ),
);

export const someNotices = apart(
  fc
    .record({
      id: ownId,
      person,
      valid: days,
      decided: aDay,
      delay: fc.nat(300),
      granted: fc.option(granted),
      change: fc.constantFrom('granted', 'amended', 'reduced'),
      end: fc.constantFrom('withdrawn', 'refused'),
    })
    .map(
      ({ id, delay, change, end, ...rest }): FkNoticeFact => ({
        fact: 'fk_notice',
        ref: reference('fk_notice', 'fk', id),
        at,
        decision: reference('decision', 'fk', `FK/${id}`),
        outcome: rest.granted ? change : end,
        received: addDays(rest.decided, delay),
        ...rest,
      }),
    ),
);

export const somePerformedMonths = apart(
  fc
    .record({
      id: ownId,
      person,
      provider: fc.option(provider),
      law: fc.constantFrom('LSS', 'SFB'),
      month: aMonth,
      active: time,
      waiting: time,
      standby: time,
    })
    .map(
      ({ id, ...rest }): PerformedMonthFact => ({
        fact: 'performed_month',
        ref: reference('performed_month', 'own', id),
        valid: daysOf(rest.month),
        at,
        ...rest,
      }),
    ),
);

const clockTimes = fc
  .tuple(fc.nat(1439), fc.integer({ min: 1, max: 1440 }))
  .map(([from, length]) => ({ from: minutes(from), to: minutes(Math.min(1440, from + length)) }));

const shiftIn = (reported: Month, changed: boolean): fc.Arbitrary<Shift> =>
  fc
    .record({
      nth: fc.nat(lengthOfMonth(reported) - 1),
      times: clockTimes,
      kind: fc.constantFrom('active', 'waiting', 'standby'),
      original: changed ? fc.option(clockTimes) : fc.constant(null),
    })
    .map(({ nth, times, ...rest }) => ({
      day: addDays(daysOf(reported).from, nth),
      ...times,
      ...rest,
    }));

/** A time report; by assistants with numbers only, and with changed times where the format can tell them. */
export const aTimeReport = (system: 'own' | 'elt'): fc.Arbitrary<TimeReportFact> =>
  aMonth.chain((reported) =>
    fc
      .record({
        id: system === 'own' ? ownId : fc.uuid(),
        person:
          system === 'own'
            ? person
            : number.map((id) => reference('person', 'identity_number', id)),
        assistant: number.map((id) => reference('assistant', 'identity_number', id)),
        provider: fc.option(provider),
        law:
          system === 'own'
            ? fc.constantFrom('LSS' as const, 'SFB' as const)
            : fc.constant('SFB' as const),
        collectiveAgreement: system === 'own' ? fc.option(fc.boolean()) : fc.boolean(),
        shifts: fc.array(shiftIn(reported, system === 'own'), { minLength: 1, maxLength: 12 }),
      })
      .map(({ id, ...rest }) => ({
        fact: 'time_report',
        ref: reference('time_report', system, id),
        valid: daysOf(reported),
        at,
        month: reported,
        ...rest,
      })),
  );

export const someTimeReports = apart(aTimeReport('own'));
