import { PersonNumber } from '#kernel';
import { type Reference, reference, SOURCE_SYSTEMS } from './reference.ts';

/** A person as somebody asks for one: by a source's reference, or by the register's own id. */
export type PersonQuestion =
  | { readonly by: 'reference'; readonly ref: Reference<'person'> }
  | { readonly by: 'id'; readonly id: string };

const OWN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Reads an identity number, "system:id", the register's own id, or an id of Tjugo's own layouts, which has a letter;
 * undefined for anything else.
 */
export function parsePersonQuestion(text: string): PersonQuestion | undefined {
  if (OWN_ID.test(text)) return { by: 'id', id: text };
  const number = PersonNumber.parse(text)?.reveal('name in register');
  if (number !== undefined) {
    return { by: 'reference', ref: reference('person', 'identity_number', number) };
  }
  const colon = text.indexOf(':');
  if (colon < 0) {
    return /\p{L}/u.test(text)
      ? { by: 'reference', ref: reference('person', 'own', text) }
      : undefined;
  }
  const system = SOURCE_SYSTEMS.find((known) => known === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return system && id !== ''
    ? { by: 'reference', ref: reference('person', system, id) }
    : undefined;
}
