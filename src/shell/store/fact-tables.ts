import type { FactKind, LedgerObject } from '#core/register';

/** The attributes of a fact table in order, with their types in SQL. */
export type FactColumns = Readonly<Record<string, string>>;

const GRANTED = {
  granted_per: 'text',
  basic_minutes: 'integer',
  other_minutes: 'integer',
  waiting_minutes: 'integer',
  standby_minutes: 'integer',
};

const PERFORMED = {
  active_minutes: 'integer',
  waiting_minutes: 'integer',
  standby_minutes: 'integer',
};

/** Every fact table apart from what all share: version, id, valid, recorded and change. */
export const FACT_TABLES = {
  person: { born: 'date', identity_number_sealed: 'bytea', name: 'text', protection: 'text' },
  residence: { person_id: 'uuid', municipality: 'text' },
  representative: { person_id: 'uuid', role: 'text', name: 'text' },
  decision: {
    person_id: 'uuid',
    law: 'text',
    measure: 'text',
    outcome: 'text',
    category: 'smallint',
    ...GRANTED,
    decided: 'date',
    known: 'date',
    review_on: 'date',
    delegated: 'boolean',
    interim: 'boolean',
    higher_amount: 'boolean',
  },
  execution: { decision_id: 'uuid', provider_id: 'uuid' },
  interruption: { execution_id: 'uuid', reason: 'text' },
  provider: { organisation_number: 'text', name: 'text', form: 'text' },
  permit: { provider_id: 'uuid' },
  contract: { provider_id: 'uuid', price_per_hour_ore: 'bigint' },
  assistant: { born: 'date', identity_number_sealed: 'bytea', name: 'text' },
  employment: { assistant_id: 'uuid', provider_id: 'uuid', form: 'text', relation: 'text' },
  time_report: {
    person_id: 'uuid',
    assistant_id: 'uuid',
    provider_id: 'uuid',
    law: 'text',
    month: 'date',
    collective_agreement: 'boolean',
    ...PERFORMED,
    shift_count: 'integer',
    shift_digest: 'text',
  },
  performed_month: {
    person_id: 'uuid',
    provider_id: 'uuid',
    law: 'text',
    month: 'date',
    ...PERFORMED,
  },
  fk_notice: {
    person_id: 'uuid',
    decision_id: 'uuid',
    outcome: 'text',
    ...GRANTED,
    decided: 'date',
    received: 'date',
  },
  fk_charge: {
    person_id: 'uuid',
    service_month: 'date',
    invoice_month: 'date',
    invoice: 'text',
    time_minutes: 'integer',
    hourly_amount_ore: 'bigint',
    amount_ore: 'bigint',
  },
  ledger_line: {
    vintage: 'text',
    account: 'text',
    account_name: 'text',
    objects: 'jsonb',
    voucher: 'text',
    text: 'text',
    amount_ore: 'bigint',
  },
} as const satisfies Record<FactKind, FactColumns>;

/** The attributes of a fact as they are written: one value for each column of its table. */
export type FactAttributes<K extends FactKind> = {
  readonly [Column in keyof (typeof FACT_TABLES)[K]]:
    | string
    | number
    | boolean
    | null
    | readonly LedgerObject[];
};

/** Tables whose rows many sources fill together: a null takes what is known, and no end keeps the known end. */
export const FILLED_TABLES: ReadonlySet<FactKind> = new Set<FactKind>([
  'person',
  'provider',
  'assistant',
]);
