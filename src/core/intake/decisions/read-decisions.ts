import { ok, type Problem, type Result } from '#kernel';
import type { RegisterCommand } from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { rowsOf } from '../layout/layout.ts';
import type { Row } from '../layout/row.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import type { PrintedTable } from '../printed-table.ts';
import { readDecision, readExecution, readInterruption, readTakenBack } from './decision-rows.ts';
import { type Column, LAYOUT, ROW_KIND_WORDS, ROW_KINDS, type RowKind } from './layout.ts';
import {
  readContract,
  readPermit,
  readPerson,
  readProvider,
  readRepresentative,
  readResidence,
} from './person-rows.ts';

const READERS: { readonly [K in RowKind]: (row: Row<Column>) => RegisterCommand | undefined } = {
  person: readPerson,
  bosättning: readResidence,
  företrädare: readRepresentative,
  beslut: readDecision,
  verkställighet: readExecution,
  avbrott: readInterruption,
  anordnare: readProvider,
  tillstånd: readPermit,
  avtal: readContract,
  borttagen: readTakenBack,
};

// What is referred to comes before what refers to it, however the rows of the file are ordered.
const ORDER: readonly RegisterCommand['fact'][] = [
  'tombstone',
  'person',
  'residence',
  'representative',
  'provider',
  'permit',
  'contract',
  'decision',
  'execution',
  'interruption',
];

/** Reads persons, providers, LSS and FK decisions and how they are carried out. FILE_REFUSED with every fault. */
export function readDecisions(table: PrintedTable): Result<Intake, Problem> {
  const faults = new Faults(table.name);
  const rows = rowsOf(table, LAYOUT, faults);
  const commands = rows.flatMap((row) => readRow(row) ?? []);
  checkSaidOnce(
    commands.filter((command) => command.fact !== 'tombstone'),
    faults,
  );
  if (faults.any) return faults.refuse();
  const inOrder = commands.toSorted((a, b) => ORDER.indexOf(a.fact) - ORDER.indexOf(b.fact));
  return ok({ format: LAYOUT.format, rows: rows.length, commands: inOrder });
}

function readRow(row: Row<Column>): RegisterCommand | undefined {
  const kind = row.word('rad', ROW_KIND_WORDS);
  if (!kind) return undefined;
  row.only(['rad', ...ROW_KINDS[kind]], kind);
  return READERS[kind](row);
}
