import { useState } from 'react';
import { FACT_WORDS, type FactVersion, type Learnt } from '#core/register';
import { dayOfInstant } from '#kernel';
import { useLanguage, useSay } from '../../../language/language.tsx';
import { formatDay, formatNumber } from '../../../numbers/format.ts';
import { daysText } from './fact-text.ts';
import { keyOf } from './lanes.ts';
import styles from './timeline.module.css';
import { LEARNT_WORDS, TIMELINE } from './words.ts';

const SHOWN_AT_FIRST = 8;
// They come every month, so they are counted rather than told one by one.
const MONTHLY = new Set<FactVersion['kind']>([
  'time_report',
  'performed_month',
  'fk_charge',
  'provider',
]);

type LaterListProps = {
  readonly learnt: readonly Learnt[];
  readonly textOf: (version: FactVersion) => string;
  readonly onOpen: (key: string) => void;
};

/** What the register has learnt since the day asked about, in the order it was learnt. */
export function LaterList({ learnt, textOf, onOpen }: LaterListProps) {
  const say = useSay();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const told = learnt.filter(({ version }) => !MONTHLY.has(version.kind));
  const counted = Map.groupBy(
    learnt.filter(({ version }) => MONTHLY.has(version.kind) && version.kind !== 'provider'),
    ({ version }) => version.kind,
  );
  const shown = all ? told : told.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={styles['later']} aria-label={say(TIMELINE.later)}>
      <h2>{say(TIMELINE.later)}</h2>
      {learnt.length === 0 ? (
        <p>{say(TIMELINE.laterNothing)}</p>
      ) : (
        <ul>
          {shown.map(({ what, version, before, by }) => (
            <li key={`${what} ${keyOf(version)}`}>
              <span className={styles['laterDay']}>
                {formatDay(dayOfInstant(by.recordedAt), language, 'short')}
              </span>
              <span>
                {say(FACT_WORDS[version.kind])}, {say(LEARNT_WORDS[what])}:{' '}
                <button
                  type="button"
                  className={styles['link']}
                  onClick={() => onOpen(keyOf(version))}
                >
                  {textOf(version)} {daysText(version, language, 'short')}
                </button>
                {what === 'changed' && before && (
                  <span className={styles['before']}>
                    {textOf(before)} {daysText(before, language, 'short')}
                  </span>
                )}
              </span>
            </li>
          ))}
          {[...counted].map(([kind, some]) => (
            <li key={kind}>
              <span className={styles['laterDay']} />
              <span>
                {say(FACT_WORDS[kind])}: {formatNumber(some.length, language)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {told.length > SHOWN_AT_FIRST && !all && (
        <button
          type="button"
          className={styles['link']}
          onClick={() => setAll(true)}
          data-screen-only
        >
          {say(TIMELINE.showAll)} ({formatNumber(told.length, language)})
        </button>
      )}
    </section>
  );
}
