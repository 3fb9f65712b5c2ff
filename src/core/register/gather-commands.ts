import {
  type DayRange,
  type Finding,
  ok,
  overlap,
  type Place,
  type Problem,
  refuse,
  type Result,
  words,
} from '#kernel';
import type { FactCommand, RegisterCommand } from './command.ts';
import { fillFrom, isFilled } from './fill.ts';

/** What one file says under one reference. */
type Said = { readonly command: RegisterCommand; readonly places: Place[] };

/**
 * Joins what a file says more than once: the same thing said again is one command, and silence about a person,
 * provider or assistant is filled from the file's other rows. REGISTER_CONTRADICTION, with every row, when a file
 * says two things of one reference and day.
 */
export function gatherCommands(
  commands: readonly RegisterCommand[],
): Result<readonly RegisterCommand[], Problem> {
  const byReference = new Map<string, Said[]>();
  const findings: Finding[] = [];
  for (const command of commands) {
    const { kind, system, id } = command.ref;
    const key = `${kind} ${system} ${id}`;
    const said = byReference.get(key);
    if (said) join(said, command, findings);
    else byReference.set(key, [{ command, places: [command.at] }]);
  }
  if (findings.length > 0) return refuse(contradictory(findings));
  return ok([...byReference.values()].flatMap((said) => said.map(({ command }) => command)));
}

function join(said: Said[], command: RegisterCommand, findings: Finding[]): void {
  const index = said.findIndex((earlier) => meets(earlier.command, command));
  const earlier = said[index];
  if (!earlier) {
    said.push({ command, places: [command.at] });
    return;
  }
  const joined = joinTwo(earlier.command, command);
  if (joined) said[index] = { command: joined, places: [...earlier.places, command.at] };
  else findings.push(saidTwice(command, earlier.command.at));
}

function joinTwo(a: RegisterCommand, b: RegisterCommand): RegisterCommand | undefined {
  if (isFilled(a) && isFilled(b)) return fillFrom(a, b);
  return sameSaying(a, b) ? a : undefined;
}

const sameSaying = (a: RegisterCommand, b: RegisterCommand): boolean =>
  JSON.stringify({ ...a, at: null }) === JSON.stringify({ ...b, at: null });

/** Whether two commands of one reference speak of the same days. */
function meets(a: RegisterCommand, b: RegisterCommand): boolean {
  const [of, other] = [spokenOf(a), spokenOf(b)];
  return of === 'all' || other === 'all' || overlap(of, other) !== undefined;
}

/** The kinds of fact that are many stretches under one reference, each speaking for its own days only. */
export const SPEAKS_FOR_OWN_DAYS: ReadonlySet<FactCommand['fact']> = new Set<FactCommand['fact']>([
  'residence',
  'contract',
  'employment',
]);

/**
 * The days about which a command says everything there is to say under its reference. A time report is taken back as
 * a whole, since its shifts are.
 */
export function spokenOf(command: RegisterCommand): DayRange | 'all' {
  if (command.fact === 'tombstone') {
    return command.ref.kind === 'time_report' ? 'all' : (command.days ?? 'all');
  }
  return SPEAKS_FOR_OWN_DAYS.has(command.fact) ? command.valid : 'all';
}

const saidTwice = ({ at, ref }: RegisterCommand, earlier: Place): Finding => ({
  code: 'SAID_TWICE',
  at,
  message: words(
    `Samma ${ref.kind === 'person' ? 'person' : 'post'} beskrivs på två sätt för samma dagar${rowOf(earlier)}. Behåll en av raderna.`,
    `The same ${ref.kind === 'person' ? 'person' : 'record'} is described in two ways for the same days${rowOf(earlier, 'en')}. Keep one of the rows.`,
  ),
});

const rowOf = ({ row }: Place, language: 'sv' | 'en' = 'sv'): string =>
  row === undefined ? '' : language === 'sv' ? `, även på rad ${row}` : `, also in row ${row}`;

const contradictory = (findings: readonly Finding[]): Problem => ({
  code: 'REGISTER_CONTRADICTION',
  detail: words(
    'Filen säger emot sig själv. Inget har sparats. Rätta raderna och läs in filen igen.',
    'The file contradicts itself. Nothing was saved. Correct the rows and take the file in again.',
  ),
  findings,
});
