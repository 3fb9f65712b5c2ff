import { ok, type Problem, type Result, words } from '#kernel';
import type { RegisterCommand } from '#core/register';
import { Faults } from '../faults.ts';
import type { Intake } from '../intake.ts';
import { checkSaidOnce } from '../layout/said-once.ts';
import { decode } from '../table/encoding.ts';
import { JsonRecord } from './json-record.ts';
import { readLifecareDecision } from './lifecare-decision.ts';
import { readExecution, readLink } from './lifecare-execution.ts';
import { isMapping } from './mapping.ts';
import { readClient } from './lifecare-person.ts';

/** The lists of the interface that are read, each named by its resource. */
const LISTS = ['clients', 'lss_decisions', 'executions', 'executed_decisions'] as const;
type List = (typeof LISTS)[number];

/** What tells the records of one list from another, where a file is one bare list as the interface gives it. */
const TELL_TALE: { readonly [L in List]: readonly string[] } = {
  lss_decisions: ['Law', 'FromDate', 'Hour'],
  executed_decisions: ['ExecutionId', 'DecisionId'],
  executions: ['StartDate', 'ProviderUnit'],
  clients: ['PersonId', 'ProtectedRegistration'],
};

/** Whether a text is answers from Lifecare, or begins as such and is broken further on. */
export function isLifecare(text: string): boolean {
  const value = parseJson(text);
  if (value !== undefined) return listsIn(value) !== undefined;
  const start = text.slice(0, 4096);
  const names = (fields: readonly string[]) =>
    fields.every((field) => start.includes(`"${field}"`));
  return LISTS.some((list) => names([list]) || names(TELL_TALE[list]));
}

function listsIn(value: unknown): Partial<Record<List, readonly unknown[]>> | undefined {
  if (Array.isArray(value)) {
    const list = LISTS.find(
      (each) =>
        isMapping(value[0]) && TELL_TALE[each].every((field) => field in (value[0] as object)),
    );
    return list && { [list]: value };
  }
  if (!isMapping(value)) return undefined;
  const named = LISTS.flatMap((list) => {
    const records = value[list];
    return Array.isArray(records) ? [[list, records as readonly unknown[]] as const] : [];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

/**
 * Reads decisions, executions and clients as Lifecare's interface gives them: an object with the lists by name, or one
 * bare list. FILE_REFUSED with every fault.
 */
export function readLifecare(bytes: Uint8Array, name: string): Result<Intake, Problem> {
  const faults = new Faults(name);
  const value = parseJson(decode(bytes));
  const lists = listsIn(value);
  if (!lists) {
    faults.add('JSON_BROKEN', {}, BROKEN);
    return faults.refuse();
  }
  checkNames(value, faults);
  const records = (list: List): readonly JsonRecord[] =>
    (lists[list] ?? []).map((value, i) => new JsonRecord(value, list, i, faults));
  const clients = records('clients').flatMap((record) => readClient(record) ?? []);
  const decisions = records('lss_decisions').flatMap(
    (record) => readLifecareDecision(record) ?? [],
  );
  const links = readLinks(records('executed_decisions'), records('executions'));
  const executions = records('executions').flatMap((record) => readExecution(record, links));
  const commands = inOrder([...clients, ...decisions, ...executions]);
  checkSaidOnce(
    commands.filter((command) => command.fact !== 'tombstone'),
    faults,
  );
  if (faults.any) return faults.refuse();
  return ok({
    format: 'lifecare',
    rows: LISTS.reduce((sum, list) => sum + (lists[list]?.length ?? 0), 0),
    commands,
  });
}

/** An object with lists by name is ours, not Lifecare's: a name that nobody reads is a slip. */
function checkNames(value: unknown, faults: Faults): void {
  if (!isMapping(value)) return;
  const strange = Object.keys(value).filter((name) => !LISTS.some((list) => list === name));
  for (const name of strange) {
    const path = /^[A-Za-z_]{1,40}$/.test(name) ? { path: name } : {};
    faults.add('LIST_UNKNOWN', path, UNKNOWN_LIST);
  }
}

function readLinks(linkRecords: readonly JsonRecord[], executions: readonly JsonRecord[]) {
  const known = new Set(executions.map((record) => record.code('Id')));
  const links = linkRecords.flatMap((record) => {
    const link = readLink(record);
    if (link && !known.has(link.execution)) withoutExecution(record);
    return link ?? [];
  });
  return Map.groupBy(links, ({ execution }) => execution);
}

const withoutExecution = (record: JsonRecord) =>
  record.fault(
    'LINK_MISSING',
    'ExecutionId',
    words(
      'Verkställigheten finns inte bland executions i filen. Ta med den i exporten.',
      'The execution is not among the executions of the file. Include it in the export.',
    ),
  );

/** Parses a JSON text; undefined when it is none. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** What is taken back first, then each provider unit once, before what refers to it. */
function inOrder(commands: readonly RegisterCommand[]): readonly RegisterCommand[] {
  const units = new Map<string, RegisterCommand>();
  for (const command of commands) {
    if (command.fact !== 'provider') continue;
    const known = units.get(command.ref.id);
    if (known?.fact !== 'provider' || command.valid.from < known.valid.from)
      units.set(command.ref.id, command);
  }
  const taken = commands.filter(({ fact }) => fact === 'tombstone');
  const others = commands.filter(({ fact }) => fact !== 'tombstone' && fact !== 'provider');
  return [...taken, ...units.values(), ...others];
}

const UNKNOWN_LIST = words(
  `Listan läses inte. Ta bort den eller rätta namnet till något av ${LISTS.join(', ')}.`,
  `The list is not read. Remove it or correct its name to one of ${LISTS.join(', ')}.`,
);

const BROKEN = words(
  `Filen är inte hel JSON med någon av listorna ${LISTS.join(', ')}. Den kan vara avklippt; exportera den på nytt.`,
  `The file is not whole JSON with one of the lists ${LISTS.join(', ')}. It may be cut; export it anew.`,
);
