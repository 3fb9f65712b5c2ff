import { type ReactNode, useMemo } from 'react';
import { type Assessment, lawValue } from '#core/law';
import { type Language, MINUTES_PER_HOUR, type Words } from '#kernel';
import { Chart } from '../../components/chart/chart.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { drawHours, type HoursBar } from './draw-hours.ts';
import { formatMinutes } from './format-minutes.ts';
import styles from './result.module.css';
import { HOURS } from './words.ts';

export type BucketRow = {
  readonly id: 'basic' | 'other' | 'waiting' | 'standby' | 'total';
  readonly label: Words;
  readonly needed: number;
  readonly deducted: number;
  readonly counted: number;
};

/** The buckets of an assessment with their sum, in minutes a week. */
export function bucketRows(assessment: Assessment): readonly BucketRow[] {
  const { basic, other, waiting, standby, total } = assessment;
  const need = (id: 'basic' | 'other', label: Words, bucket: Assessment['basic']): BucketRow => ({
    id,
    label,
    needed: bucket.minutesPerWeek,
    deducted: bucket.deductionMinutesPerWeek,
    counted: bucket.afterDeductionMinutesPerWeek,
  });
  const time = (
    id: 'waiting' | 'standby',
    label: Words,
    each: Assessment['waiting'],
  ): BucketRow => ({
    id,
    label,
    needed: each.minutesPerWeek,
    deducted: 0,
    counted: each.countedMinutesPerWeek,
  });
  return [
    need('basic', HOURS.basic, basic),
    need('other', HOURS.other, other),
    time('waiting', HOURS.waitingTime, waiting),
    time('standby', HOURS.standbyTime, standby),
    {
      id: 'total',
      label: HOURS.total,
      needed: 0,
      deducted: basic.deductionMinutesPerWeek + other.deductionMinutesPerWeek,
      counted: total.countedMinutesPerWeek,
    },
  ];
}

/** The threshold in hours that the law states for the day; undefined where none is known. */
export function thresholdOn({ on }: Assessment): number | undefined {
  const value = lawValue('assistansersattning.grans-grundlaggande-behov', on);
  return value.ok ? Number(value.value.value) : undefined;
}

/** The result as one sentence made from its numbers. */
export function resultSentence(assessment: Assessment, language: Language): string {
  const { basic, responsible } = assessment;
  const hours = formatMinutes(basic.afterDeductionMinutesPerWeek, language);
  const threshold = thresholdOn(assessment);
  const who = (responsible === 'state' ? HOURS.state : HOURS.municipality)[language];
  const measure = (responsible === 'state' ? HOURS.moreThan : HOURS.notMoreThan)[language];
  const limit =
    threshold === undefined ? '' : `, ${measure} ${threshold} ${HOURS.hoursWord[language]}`;
  return language === 'sv'
    ? `Grundläggande behov: ${hours} i veckan${limit}. ${who}.`
    : `Basic needs: ${hours} a week${limit}. ${who}.`;
}

/** Which rules the hours rest on and what they come to together. */
export function basisSentence(assessment: Assessment, language: Language): string {
  const day = formatDay(assessment.on, language);
  const total = formatMinutes(assessment.total.countedMinutesPerWeek, language);
  return language === 'sv'
    ? `Beräknat enligt reglerna ${day}. Sammanlagt ${total} i veckan.`
    : `Worked out by the rules of ${day}. In all ${total} a week.`;
}

export function ResultView({ assessment }: { readonly assessment: Assessment }) {
  const say = useSay();
  const language = useLanguage();
  const bars = useMemo(() => barsOf(assessment), [assessment]);
  const threshold = thresholdOn(assessment);
  const draw = useMemo(() => drawHours(bars, threshold), [bars, threshold]);
  const table = useMemo(() => tableOf(assessment, language), [assessment, language]);
  return (
    <>
      <Chart
        title={say(HOURS.chartTitle)}
        note={basisSentence(assessment, language)}
        description={resultSentence(assessment, language)}
        source={say(HOURS.law)}
        height={190}
        headingLevel={2}
        draw={draw}
        table={table}
      />
      <Buckets assessment={assessment} />
    </>
  );
}

function Buckets({ assessment }: { readonly assessment: Assessment }) {
  const say = useSay();
  const language = useLanguage();
  const shown = (minutes: number): ReactNode =>
    minutes === 0 ? '–' : formatMinutes(minutes, language);
  return (
    <table className={styles['buckets']}>
      <thead>
        <tr>
          <th scope="col">{say(HOURS.bucket)}</th>
          <th scope="col">{say(HOURS.needed)}</th>
          <th scope="col">{say(HOURS.deducted)}</th>
          <th scope="col">{say(HOURS.counted)}</th>
        </tr>
      </thead>
      <tbody>
        {bucketRows(assessment).map(({ id, label, needed, deducted, counted }) => (
          <tr key={id} data-total={id === 'total' || undefined}>
            <th scope="row">{say(label)}</th>
            <td>{shown(needed)}</td>
            <td>{deducted === 0 ? '–' : formatMinutes(-deducted, language)}</td>
            <td>{formatMinutes(counted, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const barsOf = (assessment: Assessment): readonly HoursBar[] =>
  bucketRows(assessment)
    .filter(({ id }) => id !== 'total')
    .map(({ id, label, needed, counted }) => ({
      label,
      counted,
      left: Math.max(0, needed - counted),
      decides: id === 'basic',
      part: assessment.responsible === 'state' ? 'state' : 'lss',
    }));

// For a table of hours: the exact minutes are in the result.
const hoursOf = (minutes: number): number => minutes / MINUTES_PER_HOUR;

const tableOf = (assessment: Assessment, language: Language): TableModel<BucketRow> => ({
  title: HOURS.chartTitle[language],
  rows: bucketRows(assessment),
  keyOf: ({ id }) => id,
  strong: ({ id }) => id === 'total',
  columns: [
    { id: 'label', head: HOURS.bucket[language], value: ({ label }) => label[language] },
    ...(['needed', 'deducted', 'counted'] as const).map((id) => ({
      id,
      head: HOURS[id][language],
      unit: HOURS.hourAxis[language],
      numeric: true,
      decimals: 2,
      value: (row: BucketRow) => hoursOf(row[id]),
    })),
  ],
});
