import { LineCounter, parseDocument, stringify, type YAMLError } from 'yaml';
import { type Finding, type Problem, R, refuse, type Result, type Words, words } from '#kernel';
import type { AssessmentInput } from '#core/law';
import { checkAssessment } from './check-assessment.ts';

/**
 * Reads a situation written as YAML (or JSON, which is YAML). INPUT_INVALID with every fault at once: by line and column
 * when the text is not YAML, by path when a field is wrong.
 */
export function readAssessment(text: string): Result<AssessmentInput, Problem> {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'core',
    logLevel: 'error',
  });
  if (document.errors.length > 0)
    return unreadable(document.errors.map((error) => findingOf(error, lines)));
  if (document.contents === null) return unreadable([EMPTY]);
  try {
    return checkAssessment(document.toJS({ maxAliasCount: 0 }));
  } catch (cause) {
    if (cause instanceof ReferenceError) return unreadable([ALIASES]);
    throw cause;
  }
}

const unreadable = (findings: readonly Finding[]): Result<never, Problem> =>
  refuse({ code: 'INPUT_INVALID', detail: UNREADABLE, findings });

const UNREADABLE = words(
  'Texten går inte att läsa. Rätta det som står nedan och försök igen. Inget har räknats.',
  'The text cannot be read. Correct what is listed below and try again. Nothing has been computed.',
);

const EMPTY: Finding = {
  code: 'EMPTY',
  at: { path: 'on' },
  message: words(
    'Filen är tom. Skriv minst on, person och needs.',
    'The file is empty. Write at least on, person and needs.',
  ),
};

const ALIASES: Finding = {
  code: 'YAML_ALIAS',
  at: { path: '$' },
  message: words(
    'Hänvisningar med & och * går inte att använda. Skriv ut uppgifterna.',
    'References with & and * cannot be used. Write the fields out.',
  ),
};

function findingOf(error: YAMLError, lines: LineCounter): Finding {
  const { line, col } = lines.linePos(error.pos[0]);
  const { sv, en } = FAULTS[error.code] ?? NOT_YAML;
  return {
    code: `YAML_${error.code}`,
    at: { path: `${line}:${col}`, row: line, column: String(col) },
    message: words(`Rad ${line}, kolumn ${col}: ${sv}`, `Line ${line}, column ${col}: ${en}`),
  };
}

const NOT_YAML = words(
  'här går texten inte att läsa som YAML. Kontrollera indrag, kolon, klamrar och citattecken.',
  'the text cannot be read as YAML here. Check indentation, colons, brackets and quotes.',
);

const FAULTS: Partial<Record<YAMLError['code'], Words>> = {
  DUPLICATE_KEY: words(
    'fältet står två gånger. Ta bort det ena.',
    'the field stands twice. Remove one of them.',
  ),
  TAB_AS_INDENT: words(
    'raden är indragen med tabb. Använd blanksteg.',
    'the line is indented with a tab. Use spaces.',
  ),
  MULTIPLE_DOCS: words(
    'här börjar ett nytt dokument (---). Lägg en situation i varje fil.',
    'a new document begins here (---). Put one situation in each file.',
  ),
};

/** Writes a situation as the YAML that readAssessment reads back to the same situation. */
export const writeAssessment = ({ needs, waiting, standby, ...rest }: AssessmentInput): string =>
  stringify({
    ...rest,
    needs: needs.map(({ aidsInvestigated, ...need }) => ({
      ...need,
      minutes: R.toNumber(need.minutes),
      times: R.toNumber(need.times),
      ...(aidsInvestigated ? { aidsInvestigated } : {}),
    })),
    waiting: { hoursPerWeek: R.toNumber(waiting.hoursPerWeek) },
    standby: { hoursPerWeek: R.toNumber(standby.hoursPerWeek) },
  });
