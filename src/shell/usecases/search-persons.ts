import { type Caller, mayRole } from '#core/access';
import {
  type FoundPersons,
  parsePersonQuestion,
  type PersonSearch,
  type PersonQuestion,
  reference,
  searchCards,
  SOURCE_SYSTEMS,
} from '#core/register';
import { PersonNumber } from '#kernel';
import { listPersonCards, type Store } from '#shell/store';

/** What somebody typed, and how to narrow and order what it finds. */
export type PersonListQuestion = Omit<PersonSearch, 'parts' | 'ids' | 'seesProtected'> & {
  readonly text: string;
};

/**
 * Finds persons by parts of a name, a source's reference, the register's id or an identity number; everybody when nothing
 * is typed. Protected identities are hidden from roles that may not see them.
 */
export async function searchPersons(
  store: Store,
  { role }: Pick<Caller, 'role'>,
  { text, ...question }: PersonListQuestion,
): Promise<FoundPersons> {
  const typed = text.trim();
  return searchCards(await listPersonCards(store), {
    ...question,
    parts: PersonNumber.parse(typed) || typed === '' ? [] : typed.split(/\s+/),
    ids: new Set(questionsOf(typed).map((each) => idOf(store, each))),
    seesProtected: mayRole(role, 'see_protected'),
  });
}

const idOf = ({ vault }: Store, question: PersonQuestion): string =>
  question.by === 'id' ? question.id : vault.idOf(question.ref);

/** Everything that a text can mean besides a name: it is asked of every source, since people leave the system out. */
function questionsOf(typed: string): readonly PersonQuestion[] {
  if (typed === '') return [];
  const read = parsePersonQuestion(typed);
  const isNumber = PersonNumber.parse(typed) !== undefined;
  const asIdOfAnySource = SOURCE_SYSTEMS.map(
    (system): PersonQuestion => ({ by: 'reference', ref: reference('person', system, typed) }),
  );
  return [...(read ? [read] : []), ...(isNumber ? [] : asIdOfAnySource)];
}
