import {
  FAULT_LEVELS,
  type FaultLevel,
  makeTwin,
  twinFiles,
  type TwinOptions,
  twinTruth,
} from '#core/twin';
import {
  type Finding,
  type Language,
  type Month,
  ok,
  parseMonth,
  type Problem,
  refuse,
  type Result,
  shiftMonth,
  words,
} from '#kernel';
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
  const twin = makeTwin(options.value);
  if (!twin.ok) return refusal(twin.problem, language);
  const written = { files: 0, truth: 0 };
  for (const { path, contents } of twinFiles(twin.value)) {
    const saved = await io.writeFile(`${args.out}/files/${path}`, [contents()]);
    if (!saved.ok) return unwritten(saved.problem, language);
    written.files += 1;
  }
  for (const { path, parts } of twinTruth(twin.value)) {
    const saved = await io.writeFile(`${args.out}/truth/${path}`, parts());
    if (!saved.ok) return unwritten(saved.problem, language);
    written.truth += 1;
  }
  const { seed, persons, from, to, shiftsFrom, faults } = options.value;
  return {
    exit: 0,
    json: { seed, persons, from, to, shiftsFrom, faults, written },
    text: said(args.out, written, options.value)[language],
  };
}

const unwritten = (problem: Problem, language: Language): Answer => ({
  ...refusal(problem, language),
  exit: 3,
});

const said = (out: string, written: { files: number; truth: number }, options: TwinOptions) =>
  words(
    `En påhittad kommun, ${options.from} till ${options.to}, ligger i ${out}: ${written.files} filer i files och ${written.truth} i truth.`,
    `A made-up municipality, ${options.from} to ${options.to}, is in ${out}: ${written.files} files in files and ${written.truth} in truth.`,
  );

function optionsOf(args: TwinArgs): Result<TwinOptions, Problem> {
  const findings: Finding[] = [];
  const asMonth = (path: string, text: string): Month | undefined => {
    const read = parseMonth(text);
    if (!read)
      findings.push(wrong(path, 'Skriv år och månad: 2025-03.', 'Write year and month: 2025-03.'));
    return read;
  };
  const from = asMonth('from', args.from);
  const to = asMonth('to', args.to);
  const last = to && shiftMonth(to, 1 - MONTHS_OF_SHIFTS);
  const shiftsFrom = args.shiftsFrom === undefined ? last : asMonth('shifts-from', args.shiftsFrom);
  const faults = FAULT_LEVELS.find((level): level is FaultLevel => level === args.faults);
  if (!faults)
    findings.push(wrong('faults', 'Välj none, normal eller many.', 'Choose none, normal or many.'));
  if (!from || !to || !shiftsFrom || !faults || findings.length > 0)
    return refuse({
      code: 'INPUT_INVALID',
      detail: words(
        'Kommunen går inte att göra. Rätta det som står nedan.',
        'The municipality cannot be made. Correct what is listed below.',
      ),
      findings,
    });
  const persons = args.persons === undefined ? null : wholeNumber(args.persons);
  return ok({ seed: wholeNumber(args.seed), persons, from, to, shiftsFrom, faults });
}

/** The number, or one that the twin refuses. */
const wholeNumber = (text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : -1);

const wrong = (path: string, sv: string, en: string): Finding => ({
  code: 'OPTION_WRONG',
  at: { path },
  message: words(sv, en),
});
