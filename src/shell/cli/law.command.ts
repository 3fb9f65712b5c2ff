import {
  type LawValue,
  lawValue,
  lawValueIn,
  listParameters,
  listSources,
  type ParameterSummary,
  parameterIn,
  type Standing,
  writeLawValue,
} from '#core/law';
import { type Language, parseDay, type Problem, type Words, words } from '#kernel';
import { type Answer, refusal } from './io.ts';
import { textTable } from './text-table.ts';

/** `tjugo law value ID --on DAY [--age YEARS]`: what the law said on a day, with standing and source. */
export function lawValueAnswer(
  { id, on, age }: { readonly id: string; readonly on: string; readonly age?: string | undefined },
  language: Language,
): Answer {
  const day = parseDay(on.trim());
  if (day === undefined) return refusal(NOT_A_DAY, language);
  const years = age === undefined ? undefined : WHOLE.test(age.trim()) ? Number(age) : Number.NaN;
  const answer = lawValue(id, day, { age: years });
  if (!answer.ok) return refusal(answer.problem, language);
  return { exit: 0, json: lawValueIn(answer.value, language), text: told(answer.value, language) };
}

/** `tjugo law list`: all values of law, with first and last day and standing. */
export function lawListAnswer(language: Language): Answer {
  const parameters = listParameters();
  const head = HEAD[language];
  const rows = parameters.map((parameter) => rowOf(parameter, language));
  return {
    exit: 0,
    json: parameters.map((parameter) => parameterIn(parameter, language)),
    text: textTable([head, ...rows], new Set([4])).join('\n'),
  };
}

const WHOLE = /^\d{1,3}$/;

const NOT_A_DAY: Problem = {
  code: 'INPUT_INVALID',
  detail: words('Dagen går inte att läsa.', 'The day cannot be read.'),
  findings: [
    {
      code: 'NOT_A_DAY',
      at: { path: 'on' },
      message: words(
        'Skriv en dag i kalendern som år, månad och dag: 2025-03-01.',
        'Write a day of the calendar as year, month and day: 2025-03-01.',
      ),
    },
  ],
};

const STANDING: Readonly<Record<Standing, Words>> = {
  verified: words('verifierat i lagtexten', 'verified in the law text'),
  secondary: words('ur annan källa än lagtexten', 'from a source other than the law text'),
  inferred: words('uträknat ur andra värden', 'worked out from other values'),
};

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Namn', 'Vad', 'Från', 'Till och med', 'Värden', 'Hur säkert'],
  en: ['Id', 'What', 'From', 'Through', 'Values', 'Standing'],
};

const OPEN = words('tills vidare', 'until further notice');
const NO_DAY = '–';

const rowOf = (
  { id, label, firstDay, lastDay, values, statuses }: ParameterSummary,
  language: Language,
): readonly string[] => [
  id,
  label[language],
  firstDay ?? NO_DAY,
  firstDay === null ? NO_DAY : (lastDay ?? OPEN[language]),
  String(values),
  statuses.map((status) => STANDING[status][language]).join(', '),
];

function told(value: LawValue, language: Language): string {
  const source = listSources().find(({ id }) => id === value.source)?.title ?? value.source;
  const amount = writeLawValue(value, language);
  const sfs = value.sfs === undefined ? '' : ` (SFS ${value.sfs})`;
  const lines = {
    sv: [
      `${value.label.sv}: ${amount}`,
      `Gäller ${value.from} till och med ${value.lastDay ?? '… (tills vidare)'}`,
      `Enligt ${value.ref.section} ${value.ref.act}${sfs}`,
      `Källa: ${source}. ${capital(STANDING[value.status].sv)}.`,
    ],
    en: [
      `${value.label.en}: ${amount}`,
      `In force ${value.from} through ${value.lastDay ?? '… (until further notice)'}`,
      `Under ${value.ref.section} ${value.ref.act}${sfs}`,
      `Source: ${source}. ${capital(STANDING[value.status].en)}.`,
    ],
  }[language];
  return [...lines, ...(value.note ? [value.note[language]] : [])].join('\n');
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
