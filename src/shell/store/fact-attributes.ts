import { firstDayOf, type Minutes, type PersonNumber } from '#kernel';
import type { FactCommand, FactKind, Granted, Reference, TimeReportFact } from '#core/register';
import type { FactAttributes } from './fact-tables.ts';
import { digestOf, sumsOf } from './shift-lines.ts';
import type { Vault } from './vault.ts';

type OfKind<K extends FactKind> = Extract<FactCommand, { fact: K }>;
type Writers = {
  readonly [K in FactKind]: (fact: OfKind<K>, vault: Vault) => FactAttributes<K>;
};

/** Writes a fact's attributes as the columns of its table: references as ids, identity numbers sealed. */
export function attributesOf(fact: FactCommand, vault: Vault): FactAttributes<FactKind> {
  const write = WRITERS[fact.fact] as (one: FactCommand, by: Vault) => FactAttributes<FactKind>;
  return write(fact, vault);
}

const WRITERS: Writers = {
  person: ({ born, identityNumber, name, protection }, vault) => ({
    born,
    identity_number_sealed: sealed(identityNumber, vault),
    name,
    protection,
  }),
  residence: ({ person, municipality }, vault) => ({
    person_id: vault.idOf(person),
    municipality,
  }),
  representative: ({ person, role, name }, vault) => ({
    person_id: vault.idOf(person),
    role,
    name,
  }),
  decision: (fact, vault) => ({
    person_id: vault.idOf(fact.person),
    law: fact.law,
    measure: fact.measure,
    outcome: fact.outcome,
    category: fact.category,
    ...grantedColumns(fact.granted),
    decided: fact.decided,
    known: fact.known,
    review_on: fact.reviewOn,
    delegated: fact.delegated,
    interim: fact.interim,
    higher_amount: fact.higherAmount,
  }),
  execution: ({ decision, provider }, vault) => ({
    decision_id: vault.idOf(decision),
    provider_id: vault.idOf(provider),
  }),
  interruption: ({ execution, reason }, vault) => ({
    execution_id: vault.idOf(execution),
    reason,
  }),
  provider: ({ organisationNumber, name, form }) => ({
    organisation_number: organisationNumber,
    name,
    form,
  }),
  permit: ({ provider }, vault) => ({ provider_id: vault.idOf(provider) }),
  contract: ({ provider, pricePerHour }, vault) => ({
    provider_id: vault.idOf(provider),
    price_per_hour_ore: pricePerHour,
  }),
  assistant: ({ born, identityNumber, name }, vault) => ({
    born,
    identity_number_sealed: sealed(identityNumber, vault),
    name,
  }),
  employment: ({ assistant, provider, form, relation }, vault) => ({
    assistant_id: vault.idOf(assistant),
    provider_id: vault.idOf(provider),
    form,
    relation,
  }),
  time_report: (fact, vault) => ({
    person_id: vault.idOf(fact.person),
    assistant_id: vault.idOf(fact.assistant),
    provider_id: idOrNull(fact.provider, vault),
    law: fact.law,
    month: firstDayOf(fact.month),
    collective_agreement: fact.collectiveAgreement,
    ...performedColumns(sumsOf(fact.shifts)),
    shift_count: fact.shifts.length,
    shift_digest: digestOf(fact.shifts),
  }),
  performed_month: (fact, vault) => ({
    person_id: vault.idOf(fact.person),
    provider_id: idOrNull(fact.provider, vault),
    law: fact.law,
    month: firstDayOf(fact.month),
    ...performedColumns(fact),
  }),
  fk_notice: (fact, vault) => ({
    person_id: vault.idOf(fact.person),
    decision_id: idOrNull(fact.decision, vault),
    outcome: fact.outcome,
    ...grantedColumns(fact.granted),
    decided: fact.decided,
    received: fact.received,
  }),
  fk_charge: (fact, vault) => ({
    person_id: vault.idOf(fact.person),
    service_month: firstDayOf(fact.serviceMonth),
    invoice_month: firstDayOf(fact.invoiceMonth),
    invoice: fact.invoice,
    time_minutes: fact.time,
    hourly_amount_ore: fact.hourlyAmount,
    amount_ore: fact.amount,
  }),
  ledger_line: (fact) => ({
    vintage: fact.vintage,
    account: fact.account,
    account_name: fact.accountName,
    objects: fact.objects,
    voucher: fact.voucher,
    text: fact.text,
    amount_ore: fact.amount,
  }),
};

const idOrNull = (ref: Reference | null, vault: Vault): string | null =>
  ref === null ? null : vault.idOf(ref);

const sealed = (number: PersonNumber | null, vault: Vault): string | null =>
  number === null
    ? null
    : `\\x${Buffer.from(vault.seal(number.reveal('encrypt'))).toString('hex')}`;

const grantedColumns = (granted: Granted | null) => ({
  granted_per: granted?.per ?? null,
  basic_minutes: granted?.basic ?? null,
  other_minutes: granted?.other ?? null,
  waiting_minutes: granted?.waiting ?? null,
  standby_minutes: granted?.standby ?? null,
});

type Performed = Readonly<Record<TimeReportFact['shifts'][number]['kind'], Minutes>>;

const performedColumns = ({ active, waiting, standby }: Performed) => ({
  active_minutes: active,
  waiting_minutes: waiting,
  standby_minutes: standby,
});
