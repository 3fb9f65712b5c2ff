import { day, dayRange, daysOf, minutes, month, ore } from '#kernel';
import {
  type DecisionFact,
  type ExecutionFact,
  type FkChargeFact,
  type FkNoticeFact,
  type LedgerLineFact,
  type PerformedMonthFact,
  type PersonFact,
  type ProviderFact,
  reference,
  type TimeReportFact,
} from '#core/register';

const at = {};
const MARCH = month('2025-03');
const PUBLISHED_TEST_NUMBERS = { person: '199003272391', assistant: '199004012382' };
const person = reference('person', 'own', 'P-1');
const provider = reference('provider', 'organisation_number', '5569999997');
const decision = reference('decision', 'own', 'LSS-2025-1');
const hours = (count: number) => minutes(count * 60);
const NOTHING = minutes(0);

export const PERSON: PersonFact = {
  fact: 'person',
  ref: person,
  valid: dayRange(day('1990-03-27'), null),
  at,
  born: day('1990-03-27'),
  identityNumber: null,
  name: 'Prov Exempelsson',
  protection: 'none',
};

export const PROVIDER: ProviderFact = {
  fact: 'provider',
  ref: provider,
  valid: dayRange(day('2020-01-01'), null),
  at,
  organisationNumber: provider.id,
  name: 'Exempelassistans AB',
  form: 'private',
};

export const DECISION: DecisionFact = {
  fact: 'decision',
  ref: decision,
  valid: dayRange(day('2025-03-01'), day('2027-03-01')),
  at,
  person,
  law: 'LSS',
  measure: 'personal_assistance',
  outcome: 'granted',
  category: 2,
  granted: {
    per: 'week',
    basic: hours(15),
    other: hours(30),
    waiting: NOTHING,
    standby: NOTHING,
  },
  decided: day('2025-02-20'),
  known: day('2025-02-20'),
  reviewOn: day('2026-12-01'),
  delegated: true,
  interim: false,
  higherAmount: false,
};

export const EXECUTION: ExecutionFact = {
  fact: 'execution',
  ref: reference('execution', 'own', 'V-1'),
  valid: dayRange(day('2025-03-01'), null),
  at,
  decision,
  provider,
};

export const NOTICE: FkNoticeFact = {
  fact: 'fk_notice',
  ref: reference('fk_notice', 'fk', 'B-1'),
  valid: dayRange(day('2025-06-01'), null),
  at,
  person,
  decision: reference('decision', 'fk', 'FK-100'),
  outcome: 'granted',
  granted: {
    per: 'week',
    basic: hours(25),
    other: hours(30),
    waiting: NOTHING,
    standby: NOTHING,
  },
  decided: day('2025-05-12'),
  received: day('2025-05-20'),
};

export const CHARGE: FkChargeFact = {
  fact: 'fk_charge',
  ref: reference('fk_charge', 'fk', 'F-1/1'),
  valid: daysOf(month('2025-06')),
  at,
  person,
  serviceMonth: month('2025-06'),
  invoiceMonth: month('2025-08'),
  invoice: 'F-1',
  time: hours(87),
  hourlyAmount: ore(30_000),
  amount: ore(2_610_000),
};

export const PERFORMED: PerformedMonthFact = {
  fact: 'performed_month',
  ref: reference('performed_month', 'own', 'P-1/2025-03'),
  valid: daysOf(MARCH),
  at,
  person,
  provider,
  law: 'LSS',
  month: MARCH,
  active: hours(195),
  waiting: NOTHING,
  standby: hours(12),
};

export const REPORT: TimeReportFact = {
  fact: 'time_report',
  ref: reference('time_report', 'own', 'T-1'),
  valid: daysOf(MARCH),
  at,
  person,
  assistant: reference('assistant', 'own', 'A-1'),
  provider,
  law: 'LSS',
  month: MARCH,
  collectiveAgreement: true,
  shifts: [
    { day: day('2025-03-03'), from: hours(7), to: hours(15), kind: 'active', original: null },
    {
      day: day('2025-03-04'),
      from: hours(7),
      to: hours(14),
      kind: 'active',
      original: { from: hours(7), to: hours(15) },
    },
  ],
};

/** The same report as ELT names it: by identity numbers, here two that the tax agency publishes for tests. */
export const ELT_REPORT: TimeReportFact = {
  ...REPORT,
  ref: reference('time_report', 'elt', '8f0f6d0e-5f3c-4a43-9a35-2f4c1c3b7a10'),
  person: reference('person', 'identity_number', PUBLISHED_TEST_NUMBERS.person),
  assistant: reference('assistant', 'identity_number', PUBLISHED_TEST_NUMBERS.assistant),
  law: 'SFB',
  shifts: REPORT.shifts.map((shift) => ({ ...shift, original: null })),
};

const booked = (account: string, accountName: string, kronor: number): LedgerLineFact => ({
  fact: 'ledger_line',
  ref: reference('ledger_line', 'ledger', `2025/A1/${account}`),
  valid: dayRange(day('2025-03-31'), day('2025-04-01')),
  at,
  vintage: 'actual',
  account,
  accountName,
  objects: [{ dimension: '1', object: '5401' }],
  voucher: '2025/A1',
  text: 'Personlig assistans mars',
  amount: ore(kronor * 100),
});

export const LEDGER: readonly LedgerLineFact[] = [
  booked('4631', 'Köp av personlig assistans', 58_500),
  booked('2440', 'Leverantörsskulder', -58_500),
  {
    ...booked('4631', 'Köp av personlig assistans', 60_000),
    ref: reference('ledger_line', 'ledger', '2025/budget/2025-03/4631'),
    valid: daysOf(MARCH),
    vintage: 'budget',
    voucher: null,
    text: null,
  },
];

/** Decisions and execution with the field names that Lifecare's interface has. */
export const LIFECARE = {
  clients: [
    { PersonId: '19900101TF03', FirstName: 'Prov', LastName: 'Exempelsson', Deregistration: null },
  ],
  lss_decisions: [
    {
      Id: 1,
      InvestigationId: 1,
      PersonId: '19900101TF03',
      Law: 3,
      Code: { Code: 173, Text: 'LSS Bifall Personlig assistans 9 § p 2' },
      Type: { Code: 2, Text: 'Beslut att verkställa' },
      Date: '2025-02-20T00:00:00',
      FromDate: '2025-03-01T00:00:00',
      ToDate: '9999-12-31T23:59:59.9999999',
      ServiceCategory: { Code: 36, Text: 'LSS Personlig assistans' },
      Hour: 45,
      HourType: { Code: 3, Text: 'Per vecka' },
      DecisionLevel: { Code: 1, Text: 'Delegation' },
      PersonCategory2: true,
      Deleted: false,
    },
  ],
} as const;
