import type { Day, Ore, PersonNumber } from '#kernel';
import type { Fact } from './fact.ts';
import type { Reference } from './reference.ts';

/** Who carries assistance out. Null says that this source is silent: what another source told stays. */
export type ProviderFact = Fact<'provider'> & {
  readonly organisationNumber: string | null;
  readonly name: string | null;
  readonly form: 'municipal' | 'private' | 'own_employer' | null;
};

/** The permit of the Inspektionen för vård och omsorg (23 § LSS). */
export type PermitFact = Fact<'permit'> & { readonly provider: Reference<'provider'> };

/** What the municipality pays a provider; one reference with many prices, each speaking for its own days. */
export type ContractFact = Fact<'contract'> & {
  readonly provider: Reference<'provider'>;
  readonly pricePerHour: Ore;
};

/** A personal assistant. Null says that this source is silent. */
export type AssistantFact = Fact<'assistant'> & {
  readonly identityNumber: PersonNumber | null;
  readonly born: Day | null;
  readonly name: string | null;
};

/** How an assistant is employed, by which agreement, and how near to the person; speaks for its own days only. */
export type EmploymentFact = Fact<'employment'> & {
  readonly assistant: Reference<'assistant'>;
  readonly provider: Reference<'provider'>;
  readonly form: 'hok' | 'pan' | 'pan_relative' | 'private' | 'unknown';
  /** Närstående (9 c § LSS), and whether in the person's household. */
  readonly relation: 'none' | 'relative' | 'household' | 'unknown';
};
