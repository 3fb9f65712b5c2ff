import { includes, PersonNumber } from '#kernel';
import {
  type Basis,
  type FactVersion,
  knownAt,
  type PersonQuestion,
  type PersonRecord,
} from '#core/register';
import { type RawBuilder, sql } from 'kysely';
import type { Store } from './open-store.ts';
import { listVersions } from './versions.store.ts';

/**
 * Finds what the register believed of a person on a basis; undefined when it knew of no such person then. The
 * identity number prints masked.
 */
export async function findPerson(
  store: Store,
  question: PersonQuestion,
  basis: Basis,
): Promise<PersonRecord | undefined> {
  const id = personIdOf(store, question);
  const versions = await listVersions(store.db, id, knownAt(basis));
  if (!versions.some(({ kind }) => kind === 'person')) return undefined;
  return {
    id,
    basis,
    identityNumber: await readNumber(
      store,
      id,
      sql<boolean>`recorded @> cast(${knownAt(basis)} as timestamptz)`,
    ),
    facts: versions.map((version) => ({
      ...version,
      holds: includes(version.valid, basis.validOn),
    })),
  };
}

/** Finds the identity number that is believed now; null when no source has told it. */
export const findIdentityNumber = (
  store: Store,
  question: PersonQuestion,
): Promise<PersonNumber | null> =>
  readNumber(store, personIdOf(store, question), sql<boolean>`upper_inf(recorded)`);

/** Lists all versions of everything that hangs on a person, with who changed it and why; empty for a stranger. */
export const listHistory = (
  store: Store,
  question: PersonQuestion,
): Promise<readonly FactVersion[]> => listVersions(store.db, personIdOf(store, question), null);

/** The register's own id of whom a question is about, known or not. */
export const personIdOf = ({ vault }: Store, question: PersonQuestion): string =>
  question.by === 'id' ? question.id : vault.idOf(question.ref);

async function readNumber(
  { db, vault }: Store,
  id: string,
  believed: RawBuilder<boolean>,
): Promise<PersonNumber | null> {
  const row = await db
    .selectFrom('person')
    .select('identity_number_sealed')
    .where('person_id', '=', id)
    .where(believed)
    .where('identity_number_sealed', 'is not', null)
    .orderBy('version_id', 'desc')
    .executeTakeFirst();
  const sealed = row?.identity_number_sealed;
  return sealed ? (PersonNumber.parse(vault.unseal(sealed)) ?? null) : null;
}
