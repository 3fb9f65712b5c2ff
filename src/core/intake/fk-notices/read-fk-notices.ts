import { dayRange, ok, type Problem, type Result, words } from '#kernel';
import {
  type DecisionFact,
  type FkNoticeFact,
  type Granted,
  type PersonFact,
  type RegisterCommand,
  reference,
} from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { checkBorn, identityNumberOf } from '../layout/born.ts';
import { readGranted, readNothingGranted } from '../layout/granted.ts';
import { rowsOf } from '../layout/layout.ts';
import type { Row } from '../layout/row.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import type { PrintedTable } from '../printed-table.ts';
import { layOver } from './lay-over.ts';
import { type Column, LAYOUT, OUTCOMES } from './layout.ts';

/** A notice with what it says of the decision that stands after it; null of a notice that leaves it as it was. */
type Told = {
  readonly notice: FkNoticeFact;
  readonly person: PersonFact | null;
  readonly decision: DecisionFact | 'taken back' | null;
};

/**
 * Reads decision notices from Försäkringskassan (51 kap. 21 § SFB), one or many, and lays them over each other in the
 * order they were received: each case's decision comes out as it stands after the last. FILE_REFUSED with every fault.
 */
export function readFkNotices(table: PrintedTable): Result<Intake, Problem> {
  const faults = new Faults(table.name);
  const rows = rowsOf(table, LAYOUT, faults);
  const told = rows.flatMap((row) => readNotice(row) ?? []);
  const notices = told.map(({ notice }) => notice);
  checkSaidOnce(notices, faults);
  if (faults.any) return faults.refuse();
  const persons = new Map(told.flatMap(({ person }) => (person ? [[person.ref.id, person]] : [])));
  return ok({
    format: LAYOUT.format,
    rows: rows.length,
    commands: [...persons.values(), ...decisionsAfter(told), ...notices],
  });
}

function readNotice(row: Row<Column>): Told | undefined {
  const id = row.text('besked_id');
  const person = row.person('person');
  const who = person && readPerson(row, person);
  const outcome = row.word('besked', OUTCOMES);
  const caseId =
    outcome === 'refused'
      ? row.optional('ärende', (column) => row.text(column))
      : row.text('ärende');
  const decided = row.day('beslutad');
  const received = row.day('mottagen');
  const valid = row.days('gäller_från', 'gäller_till');
  const grants = outcome === 'granted' || outcome === 'amended' || outcome === 'reduced';
  const granted =
    outcome === undefined ? undefined : grants ? readGranted(row) : readNothingGranted(row);
  const category = row.optional('personkrets', (column) => row.number(column, 1, 3));
  const interim = row.optional('interimistiskt', (column) => row.yesOrNo(column));
  const higherAmount = row.optional('förhöjt_belopp', (column) => row.yesOrNo(column));
  if (decided !== undefined && received !== undefined && received < decided)
    row.fault(
      'KNOWN_BEFORE_DECIDED',
      'mottagen',
      words(
        'Beskedet är mottaget innan beslutet fattades. Rätta den ena dagen.',
        'The notice was received before the decision was made. Correct one of the days.',
      ),
    );
  if (
    id === undefined ||
    person === undefined ||
    who === undefined ||
    outcome === undefined ||
    caseId === undefined ||
    decided === undefined ||
    received === undefined ||
    valid === undefined ||
    granted === undefined ||
    category === undefined ||
    interim === undefined ||
    higherAmount === undefined
  )
    return undefined;
  const decision = caseId === null ? null : reference('decision', 'fk', caseId);
  const notice: FkNoticeFact = {
    fact: 'fk_notice',
    ref: reference('fk_notice', 'fk', id),
    valid,
    at: row.at,
    person,
    decision,
    outcome,
    granted,
    decided,
    received,
  };
  const terms = {
    category: category as DecisionFact['category'],
    interim: interim ?? false,
    higherAmount: higherAmount ?? false,
  };
  return { notice, person: who, decision: decisionAfter(notice, granted, terms) };
}

function readPerson(row: Row<Column>, ref: PersonFact['ref']): PersonFact | null | undefined {
  const born = row.optional('född', (column) => row.day(column));
  const name = row.optional('namn', (column) => row.text(column));
  if (born === undefined || name === undefined) return undefined;
  if (born === null)
    return name === null
      ? null
      : row.fault(
          'CELL_MISSING',
          'född',
          words(
            'En person med namn behöver också födelsedag. Fyll i den eller töm namnet.',
            'A person with a name needs a birthday too. Fill it in or empty the name.',
          ),
        );
  const identityNumber = identityNumberOf(ref);
  checkBorn(row, 'född', born, identityNumber);
  return {
    fact: 'person',
    ref,
    valid: dayRange(born, null),
    at: row.at,
    born,
    identityNumber,
    name,
    protection: null,
  };
}

function decisionAfter(
  notice: FkNoticeFact,
  granted: Granted | null,
  terms: Pick<DecisionFact, 'category' | 'interim' | 'higherAmount'>,
): Told['decision'] {
  if (notice.decision === null || notice.outcome === 'refused') return null;
  if (notice.outcome === 'withdrawn') return 'taken back';
  return {
    fact: 'decision',
    ref: notice.decision,
    valid: notice.valid,
    at: notice.at,
    person: notice.person,
    law: 'SFB',
    measure: 'personal_assistance',
    outcome: 'granted',
    granted,
    decided: notice.decided,
    known: notice.received,
    reviewOn: null,
    delegated: false,
    ...terms,
  };
}

function decisionsAfter(told: readonly Told[]): readonly RegisterCommand[] {
  const cases = Map.groupBy(
    told.filter(({ decision }) => decision !== null).toSorted(inOrderReceived),
    ({ notice }) => notice.decision?.id,
  );
  return [...cases.values()].flatMap((notices) =>
    layOver(notices.map((what) => ({ days: what.notice.valid, what }))).flatMap(
      ({ days, what }): readonly RegisterCommand[] => {
        const { decision, notice } = what;
        if (decision === 'taken back')
          return notice.decision === null
            ? []
            : [{ fact: 'tombstone', ref: notice.decision, days, at: notice.at }];
        return decision === null ? [] : [{ ...decision, valid: days }];
      },
    ),
  );
}

const inOrderReceived = (a: Told, b: Told): number =>
  compare(a.notice.received, b.notice.received) || compare(a.notice.decided, b.notice.decided);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
