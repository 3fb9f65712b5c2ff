import { FAULT_LEVELS, type TwinOptions } from '#core/twin';
import { type Language, ok, type Problem, refuse, type Result, shiftMonth, words } from '#kernel';
import type { TwinView } from '#shell/usecases';
import { Asked } from './asked.ts';
import { type Answer, type Io, refusal } from './io.ts';

export type TwinArgs = {
  readonly seed: string;
  readonly persons?: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly shiftsFrom?: string | undefined;
  readonly faults: string;
  readonly out: string;
};

const MONTHS_OF_SHIFTS = 12;

/** `tjugo twin`: writes a synthetic municipality's files and what really happened to a folder. */
export async function twinAnswer(args: TwinArgs, language: Language, io: Io): Promise<Answer> {
  const options = optionsOf(args);
  if (!options.ok) return refusal(options.problem, language);
  const { makeTwin } = await import('#shell/usecases');
  const made = await makeTwin(options.value, args.out, io.writeFile);
  if (!made.ok) return refusal(made.problem, language);
  return { exit: 0, json: made.value, text: said(args.out, made.value)[language] };
}

const said = (out: string, { from, to, written }: TwinView) =>
  words(
    `En påhittad kommun, ${from} till ${to}, ligger i ${out}: ${written.files} filer i files och ${written.truth} i truth.`,
    `A made-up municipality, ${from} to ${to}, is in ${out}: ${written.files} files in files and ${written.truth} in truth.`,
  );

function optionsOf(args: TwinArgs): Result<TwinOptions, Problem> {
  const asked = new Asked();
  const from = asked.month('from', args.from);
  const to = asked.month('to', args.to);
  const last = to && shiftMonth(to, 1 - MONTHS_OF_SHIFTS);
  const shiftsFrom =
    args.shiftsFrom === undefined ? last : asked.month('shifts-from', args.shiftsFrom);
  const faults = asked.oneOf('faults', args.faults, FAULT_LEVELS);
  if (!from || !to || !shiftsFrom || !faults) return refuse(asked.problem());
  const persons = args.persons === undefined ? null : wholeNumber(args.persons);
  return ok({ seed: wholeNumber(args.seed), persons, from, to, shiftsFrom, faults });
}

/** The number, or one that the twin refuses. */
const wholeNumber = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : -1);
