import type { Day, PersonNumber } from '#kernel';
import type { Fact } from './fact.ts';
import type { Reference } from './reference.ts';

/** Skyddade personuppgifter: secrecy mark (sekretessmarkering), protected registration (skyddad folkbokföring). */
export type Protection = 'none' | 'secrecy_mark' | 'protected_registration';

/**
 * Somebody who has, had or asked for assistance; valid from birth to death or deregistration.
 * Null says that this source is silent: what another source told stays.
 */
export type PersonFact = Fact<'person'> & {
  readonly born: Day;
  /** Null when the source knows the person by another id. */
  readonly identityNumber: PersonNumber | null;
  readonly name: string | null;
  readonly protection: Protection | null;
};

/** Where a person is registered as living; speaks for its own days only. Referred to as the person is. */
export type ResidenceFact = Fact<'residence'> & {
  readonly person: Reference<'person'>;
  /** Four digits, the code of the municipality. */
  readonly municipality: string;
};

/** Vårdnadshavare, god man or förvaltare, who may ask for measures on somebody's behalf (8 § LSS). */
export type RepresentativeFact = Fact<'representative'> & {
  readonly person: Reference<'person'>;
  readonly role: 'custodian' | 'god_man' | 'forvaltare';
  readonly name: string | null;
};
