import type { Basis, PersonQuestion } from '#core/register';
import { type Day, ok, type Problem, refuse, type Result, words } from '#kernel';
import { findPerson, type Store } from '#shell/store';
import { type VersionView, versionView } from './version-view.ts';

/** A fact as it was believed that day, and whether it holds on the day asked for; what was learnt later is left out. */
export type PersonFactView = Omit<VersionView, 'closedBy'> & { readonly holds: boolean };

export type PersonView = Basis & {
  /** The register's own id, which says nothing of the person. */
  readonly id: string;
  /** Masked; null when no source has told it. */
  readonly identityNumber: string | null;
  readonly facts: readonly PersonFactView[];
};

/** What the register believed of a person on a basis, facts of all days. NOT_FOUND when it knew of no such person then. */
export async function person(
  store: Store,
  question: PersonQuestion,
  basis: Basis,
): Promise<Result<PersonView, Problem>> {
  const found = await findPerson(store, question, basis);
  if (!found) return refuse(unknownPerson(basis.knownOn));
  return ok({
    id: found.id,
    ...basis,
    identityNumber: found.identityNumber === null ? null : String(found.identityNumber),
    facts: found.facts.map((fact) => {
      const { closedBy: _, ...believed } = versionView(fact);
      return { ...believed, holds: fact.holds };
    }),
  });
}

// The reference is not repeated, since it may be a personal number.
const unknownPerson = (knownOn: Day): Problem => ({
  code: 'NOT_FOUND',
  detail: words(
    `Registret kände ingen sådan person ${knownOn}. Kontrollera referensen, eller fråga om en senare dag.`,
    `The register knew of no such person on ${knownOn}. Check the reference, or ask about a later day.`,
  ),
});
