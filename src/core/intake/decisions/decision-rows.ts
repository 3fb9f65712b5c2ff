import { words } from '#kernel';
import {
  type DecisionFact,
  type ExecutionFact,
  type InterruptionFact,
  type Law,
  type Reference,
  reference,
  type Tombstone,
} from '#core/register';
import { readGranted, readNothingGranted } from '../layout/granted.ts';
import { LAW_WORDS } from '../layout/law-words.ts';
import type { Row } from '../layout/row.ts';
import { type Column, MEASURES, OUTCOMES, REASONS, TAKEN_BACK } from './layout.ts';

/** A decision by its id: the municipality's own, or Försäkringskassan's case number. */
export const decisionOf = (law: Law, id: string): Reference<'decision'> =>
  reference('decision', law === 'SFB' ? 'fk' : 'own', id);

export function readDecision(row: Row<Column>): DecisionFact | undefined {
  const id = row.text('id');
  const person = row.person('person');
  const law = row.word('lag', LAW_WORDS);
  const measure = row.optional('insats', (column) => row.word(column, MEASURES));
  const outcome = row.word('utfall', OUTCOMES);
  const category = row.optional('personkrets', (column) => row.number(column, 1, 3));
  const granted =
    outcome === undefined
      ? undefined
      : outcome === 'granted'
        ? readGranted(row)
        : readNothingGranted(row);
  const valid = row.days('från', 'till');
  const decided = row.day('beslutad');
  const known = readKnown(row, law, decided);
  const reviewOn = row.optional('omprövas', (column) => row.day(column));
  const delegated = row.optional('delegation', (column) => row.yesOrNo(column));
  const interim = row.optional('interimistiskt', (column) => row.yesOrNo(column));
  const higherAmount = row.optional('förhöjt_belopp', (column) => row.yesOrNo(column));
  if (
    id === undefined ||
    person === undefined ||
    law === undefined ||
    measure === undefined ||
    outcome === undefined ||
    category === undefined ||
    granted === undefined ||
    valid === undefined ||
    decided === undefined ||
    known === undefined ||
    reviewOn === undefined ||
    delegated === undefined ||
    interim === undefined ||
    higherAmount === undefined
  )
    return undefined;
  return {
    fact: 'decision',
    ref: decisionOf(law, id),
    valid,
    at: row.at,
    person,
    law,
    measure: measure ?? 'personal_assistance',
    outcome,
    category: category as DecisionFact['category'],
    granted,
    decided,
    known,
    reviewOn,
    delegated: delegated ?? false,
    interim: interim ?? false,
    higherAmount: higherAmount ?? false,
  };
}

/** The municipality knows of its own decision the day it is made; of the state's when told. */
function readKnown(
  row: Row<Column>,
  law: Law | undefined,
  decided: DecisionFact['decided'] | undefined,
) {
  const known = law === 'LSS' && !row.has('känd') ? decided : row.day('känd');
  return known !== undefined && decided !== undefined && known < decided
    ? row.fault(
        'KNOWN_BEFORE_DECIDED',
        'känd',
        words(
          'Beslutet är känt innan det fattades. Rätta den ena dagen.',
          'The decision is known before it was made. Correct one of the days.',
        ),
      )
    : known;
}

export function readExecution(row: Row<Column>): ExecutionFact | undefined {
  const id = row.text('id');
  const law = row.word('lag', LAW_WORDS);
  const decision = row.text('beslut');
  const provider = row.provider('anordnare');
  const valid = row.days('från', 'till');
  if (!id || !law || !decision || !provider || !valid) return undefined;
  return {
    fact: 'execution',
    ref: reference('execution', 'own', id),
    valid,
    at: row.at,
    decision: decisionOf(law, decision),
    provider,
  };
}

export function readInterruption(row: Row<Column>): InterruptionFact | undefined {
  const id = row.text('id');
  const execution = row.text('verkställighet');
  const reason = row.word('orsak', REASONS);
  const valid = row.days('från', 'till');
  if (!id || !execution || !reason || !valid) return undefined;
  return {
    fact: 'interruption',
    ref: reference('interruption', 'own', id),
    valid,
    at: row.at,
    execution: reference('execution', 'own', execution),
    reason,
  };
}

/** What was said under an id is taken back: for the days of the row, or altogether when it has none. */
export function readTakenBack(row: Row<Column>): Tombstone | undefined {
  const kind = row.word('slag', TAKEN_BACK);
  const id = row.text('id');
  const law = kind === 'decision' ? row.word('lag', LAW_WORDS) : 'LSS';
  const days = row.has('från') || row.has('till') ? row.days('från', 'till') : null;
  if (!kind || !id || !law || days === undefined) return undefined;
  const ref = kind === 'decision' ? decisionOf(law, id) : reference(kind, 'own', id);
  return { fact: 'tombstone', ref, days, at: row.at };
}
