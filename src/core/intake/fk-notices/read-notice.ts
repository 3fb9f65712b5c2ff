import { dayRange, words } from '#kernel';
import {
  type DecisionFact,
  type FkNoticeFact,
  type Granted,
  type PersonFact,
  type Reference,
  reference,
} from '#core/register';
import { checkBorn, identityNumberOf } from '../layout/born.ts';
import { readGranted, readNothingGranted } from '../layout/granted.ts';
import type { Row } from '../layout/row.ts';
import type { Told } from './decisions-after.ts';
import { type Column, NAMES_DECISION, OUTCOMES } from './layout.ts';

type Outcome = FkNoticeFact['outcome'];
type Terms = Pick<DecisionFact, 'category' | 'interim' | 'higherAmount'>;

/** One row of the layout: the notice, its decision, and the person where the row has a birthday. */
export function readNotice(
  row: Row<Column>,
): (Told & { readonly person: PersonFact | null }) | undefined {
  const id = row.text('besked_id');
  const person = row.person('person');
  const who = person && readPerson(row, person);
  const outcome = row.word('besked', OUTCOMES);
  const named = readNamed(row, outcome, 'beslut');
  const ends = readNamed(row, outcome, 'ändrar_beslut');
  const decided = row.day('beslutad');
  const received = row.day('mottagen');
  const valid = row.days('gäller_från', 'gäller_till');
  const granted = readTime(row, outcome);
  const terms = readTerms(row);
  if (decided !== undefined && received !== undefined && received < decided) tooEarly(row);
  if (
    id === undefined ||
    person === undefined ||
    who === undefined ||
    outcome === undefined ||
    named === undefined ||
    ends === undefined ||
    decided === undefined ||
    received === undefined ||
    valid === undefined ||
    granted === undefined ||
    terms === undefined
  )
    return undefined;
  const notice: FkNoticeFact = {
    fact: 'fk_notice',
    ref: reference('fk_notice', 'fk', id),
    valid,
    at: row.at,
    person,
    decision: named ?? ends,
    outcome,
    granted,
    decided,
    received,
  };
  return { notice, ends, person: who, decision: named && decisionOf(notice, named, terms) };
}

/** A decision by the id that Försäkringskassan gives it, as far as such a notice names it. */
function readNamed(
  row: Row<Column>,
  outcome: Outcome | undefined,
  column: 'beslut' | 'ändrar_beslut',
): Reference<'decision'> | null | undefined {
  if (outcome === undefined) return undefined;
  const naming = NAMES_DECISION[outcome][column];
  if (naming === 'none') return row.has(column) ? notHere(row, column) : null;
  if (naming === 'optional' && !row.has(column)) return null;
  const id = row.text(column);
  return id === undefined ? undefined : reference('decision', 'fk', id);
}

const notHere = (row: Row<Column>, column: Column) =>
  row.fault(
    'COLUMN_NOT_OF_ROW',
    column,
    words(
      'Ett sådant besked har inget här. Töm cellen.',
      'Such a notice has nothing here. Empty the cell.',
    ),
  );

function readTime(row: Row<Column>, outcome: Outcome | undefined): Granted | null | undefined {
  if (outcome === undefined) return undefined;
  return outcome === 'withdrawn' || outcome === 'refused'
    ? readNothingGranted(row)
    : readGranted(row);
}

function readTerms(row: Row<Column>): Terms | undefined {
  const category = row.optional('personkrets', (column) => row.number(column, 1, 3));
  const interim = row.optional('interimistiskt', (column) => row.yesOrNo(column));
  const higherAmount = row.optional('förhöjt_belopp', (column) => row.yesOrNo(column));
  if (category === undefined || interim === undefined || higherAmount === undefined)
    return undefined;
  return {
    category: category as DecisionFact['category'],
    interim: interim ?? false,
    higherAmount: higherAmount ?? false,
  };
}

const tooEarly = (row: Row<Column>) =>
  row.fault(
    'KNOWN_BEFORE_DECIDED',
    'mottagen',
    words(
      'Beskedet är mottaget innan beslutet fattades. Rätta den ena dagen.',
      'The notice was received before the decision was made. Correct one of the days.',
    ),
  );

function readPerson(row: Row<Column>, ref: PersonFact['ref']): PersonFact | null | undefined {
  const born = row.optional('född', (column) => row.day(column));
  const name = row.optional('namn', (column) => row.text(column));
  if (born === undefined || name === undefined) return undefined;
  if (born === null) return name === null ? null : withoutBirthday(row);
  const identityNumber = identityNumberOf(ref);
  checkBorn(row, 'född', born, identityNumber);
  const valid = dayRange(born, null);
  return { fact: 'person', ref, valid, at: row.at, born, identityNumber, name, protection: null };
}

const withoutBirthday = (row: Row<Column>) =>
  row.fault(
    'CELL_MISSING',
    'född',
    words(
      'En person med namn behöver också födelsedag. Fyll i den eller töm namnet.',
      'A person with a name needs a birthday too. Fill it in or empty the name.',
    ),
  );

/** A refusal leaves the decision that it names as it was. */
const decisionOf = (
  notice: FkNoticeFact,
  ref: Reference<'decision'>,
  terms: Terms,
): DecisionFact | null =>
  notice.outcome === 'refused'
    ? null
    : {
        fact: 'decision',
        ref,
        valid: notice.valid,
        at: notice.at,
        person: notice.person,
        law: 'SFB',
        measure: 'personal_assistance',
        outcome: 'granted',
        granted: notice.granted,
        decided: notice.decided,
        known: notice.received,
        reviewOn: null,
        delegated: false,
        ...terms,
      };
