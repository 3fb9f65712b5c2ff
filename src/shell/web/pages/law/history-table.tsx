import { type KnownPeriod, listSources, type ParameterHistory } from '#core/law';
import { addDays, type Language } from '#kernel';
import type { TableModel } from '../../components/table-model.ts';
import { type HistoryRow, historyRows, type Unknown } from './history-rows.ts';
import { bandLines, valueText } from './law-text.ts';
import styles from './law.module.css';
import { LAW, STANDING, UNIT } from './words.ts';

/** A parameter's periods as a table, the last first: values, standing, provision and source, or where to look. */
export function historyTable(
  history: ParameterHistory,
  language: Language,
): TableModel<HistoryRow> {
  const { label, unit } = history;
  const titles = new Map(listSources().map(({ id, title }) => [id, title[language]]));
  const sourceOf = ({ source, note }: KnownPeriod): string =>
    [titles.get(source) ?? source, note?.[language]]
      .filter((part) => part !== undefined)
      .join('. ');
  const whole = (text: string) => <span className={styles['whole']}>{text}</span>;
  const standingOf = (row: HistoryRow): string =>
    row.kind === 'unknown'
      ? ''
      : `${STANDING[row.status].mark} ${STANDING[row.status].label[language]}`;
  return {
    title: label[language],
    rows: historyRows(history).toReversed(),
    keyOf: ({ from }) => from,
    columns: [
      {
        id: 'from',
        head: LAW.from[language],
        value: ({ from }) => from,
        cell: ({ from }) => whole(from),
      },
      {
        id: 'last',
        head: LAW.lastDay[language],
        value: ({ to }) => lastDay(to, language),
        cell: ({ to }) => (to === null ? lastDay(to, language) : whole(lastDay(to, language))),
      },
      {
        id: 'value',
        head: LAW.value[language],
        ...(unit === 'list' || unit === 'code' ? {} : { unit: UNIT[unit][language] }),
        value: (row) =>
          row.kind === 'known' ? valueText(row, unit, language) : LAW.unknown[language],
        cell: (row) =>
          row.kind === 'unknown'
            ? LAW.unknown[language]
            : row.byAge === undefined
              ? valueText(row, unit, language)
              : bandLines(row.byAge, language).map((line) => (
                  <span key={line} className={styles['band']}>
                    {line}
                  </span>
                )),
      },
      {
        id: 'standing',
        head: LAW.standing[language],
        value: standingOf,
      },
      {
        id: 'section',
        head: LAW.section[language],
        value: (row) => (row.kind === 'known' ? provisionOf(row).join(', ') : ''),
        cell: (row) =>
          row.kind === 'known' &&
          provisionOf(row).map((part) => (
            <span key={part} className={styles['provision']}>
              {part}
            </span>
          )),
      },
      {
        id: 'source',
        head: LAW.source[language],
        value: (row) => (row.kind === 'known' ? sourceOf(row) : placesOf(row, language)),
        cell: (row) => (
          <div className={styles['source']}>
            {row.kind === 'known' ? sourceOf(row) : <LookUp unknown={row} language={language} />}
          </div>
        ),
      },
    ],
  };
}

const lastDay = (to: HistoryRow['to'], language: Language): string =>
  to === null ? LAW.openEnd[language] : addDays(to, -1);

const provisionOf = ({ ref, sfs }: KnownPeriod): readonly string[] => [
  `${ref.section} ${ref.act}`,
  ...(sfs === undefined ? [] : [`SFS ${sfs}`]),
];

const placesOf = ({ parts }: Unknown, language: Language): string =>
  `${LAW.lookUp[language]}: ${parts.map(({ lookUp }) => lookUp).join('; ')}`;

/** Where to look; several places fold together under how many they are. */
function LookUp({ unknown, language }: { readonly unknown: Unknown; readonly language: Language }) {
  const { parts } = unknown;
  if (parts.length === 1) return placesOf(unknown, language);
  return (
    <details className={styles['places']}>
      <summary>
        {LAW.lookUp[language]}: {parts.length} {LAW.places[language]}
      </summary>
      <ul>
        {parts.map(({ from, lookUp }) => (
          <li key={from}>
            <span className={styles['whole']}>
              {LAW.from[language].toLowerCase()} {from}
            </span>
            : {lookUp}
          </li>
        ))}
      </ul>
    </details>
  );
}
