import { readAssessment } from '#core/intake';
import { type Assessment, assess, assessmentIn, writeNumber } from '#core/law';
import { type Language, R, type Words, words } from '#kernel';
import { type Answer, type Io, refusal } from './io.ts';
import { textTable } from './text-table.ts';

/** `tjugo assess FILE.yaml`: hours from needs, as the law stood on the day of the assistance. It computes, it does not decide. */
export async function assessAnswer(
  { file }: { readonly file: string },
  language: Language,
  io: Io,
): Promise<Answer> {
  const bytes = await io.readFile(file);
  if (!bytes.ok) return refusal(bytes.problem, language);
  const input = readAssessment(new TextDecoder('utf-8').decode(bytes.value));
  if (!input.ok) return refusal(input.problem, language);
  const assessment = assess(input.value);
  return {
    exit: 0,
    json: assessmentIn(assessment, language),
    text: told(assessment, language),
  };
}

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  sv: ['', 'Minuter i veckan', 'Avdrag', 'Räknas', 'Timmar'],
  en: ['', 'Minutes a week', 'Deduction', 'Counts', 'Hours'],
};

const ROWS = {
  basic: words('Grundläggande behov', 'Basic needs'),
  other: words('Andra personliga behov', 'Other personal needs'),
  waiting: words('Väntetid', 'Waiting time'),
  standby: words('Beredskap', 'Standby'),
  total: words('Summa', 'Total'),
};

const RESPONSIBLE: Readonly<Record<Assessment['responsible'], Words>> = {
  state: words(
    'Grundläggande behov är fler timmar än gränsen: staten ansvarar.',
    'Basic needs are more hours than the threshold: the state is responsible.',
  ),
  municipality: words(
    'Grundläggande behov är inte fler timmar än gränsen: kommunen ansvarar.',
    'Basic needs are not more hours than the threshold: the municipality is responsible.',
  ),
};

function told(assessment: Assessment, language: Language): string {
  const { on, basic, other, waiting, standby, total } = assessment;
  const number = (count: number) => writeNumber(R.ratio(count), language);
  const hours = (count: number) => writeNumber(R.ratio(count, 60), language);
  const row = (name: Words, minutes: number, deduction: number, counts: number) => [
    name[language],
    number(minutes),
    number(deduction),
    number(counts),
    hours(counts),
  ];
  const bucket = (name: Words, time: Assessment['basic']) =>
    row(name, time.minutesPerWeek, time.deductionMinutesPerWeek, time.afterDeductionMinutesPerWeek);
  const counted = (name: Words, time: Assessment['waiting']) =>
    row(name, time.minutesPerWeek, 0, time.countedMinutesPerWeek);
  const sum = number(total.countedMinutesPerWeek);
  const table = textTable(
    [
      HEAD[language],
      bucket(ROWS.basic, basic),
      bucket(ROWS.other, other),
      counted(ROWS.waiting, waiting),
      counted(ROWS.standby, standby),
      [ROWS.total[language], '', '', sum, hours(total.countedMinutesPerWeek)],
    ],
    new Set([1, 2, 3, 4]),
  );
  const computed = words(`Beräknat enligt reglerna ${on}.`, `Computed by the rules of ${on}.`);
  const notes = assessment.notes.map(({ text }) => `· ${text[language]}`);
  return [
    `${computed[language]} ${RESPONSIBLE[assessment.responsible][language]}`,
    '',
    ...table,
    ...(notes.length > 0 ? ['', ...notes] : []),
  ].join('\n');
}
