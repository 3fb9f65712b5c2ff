import { invariant } from '#kernel';

/** The kinds of fact that the register keeps, named as their tables are. */
export const FACT_KINDS = [
  'person',
  'residence',
  'representative',
  'decision',
  'execution',
  'interruption',
  'provider',
  'permit',
  'contract',
  'assistant',
  'employment',
  'time_report',
  'performed_month',
  'fk_notice',
  'fk_charge',
  'ledger_line',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/**
 * Where an id is issued. `own` is for ids that Tjugo's own file layouts or forms make, `register`
 * for the register's own id of a fact that it holds already. */
export const SOURCE_SYSTEMS = [
  'identity_number',
  'organisation_number',
  'lifecare',
  'fk',
  'elt',
  'ledger',
  'own',
  'register',
] as const;
export type SourceSystem = (typeof SOURCE_SYSTEMS)[number];

/** What a source calls a fact. A later file that uses the same reference corrects the earlier one. */
export type Reference<K extends FactKind = FactKind> = {
  readonly kind: K;
  readonly system: SourceSystem;
  readonly id: string;
};

/** Makes a reference; the id is kept as the source writes it and is never empty. */
export function reference<K extends FactKind>(
  kind: K,
  system: SourceSystem,
  id: string,
): Reference<K> {
  invariant(id !== '', 'a reference has an id');
  return { kind, system, id };
}
