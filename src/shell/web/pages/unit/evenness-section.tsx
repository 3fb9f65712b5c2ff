import { FEWEST_SHOWN, type MedianInterval } from '#core/casework';
import type { UnitView } from '#shell/usecases';
import { EmptyState } from '../../components/empty-state.tsx';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber, formatPercent } from '../../numbers/format.ts';
import styles from './unit.module.css';
import { EVENNESS } from './words.ts';

type Need = UnitView['evenness'][number];

const MINUTES_AN_HOUR = 60;

/** Hours by need as intervals: the unit's and each officer's, in order of name. It cannot be sorted: nobody is ranked. */
export function EvennessSection({ needs }: { readonly needs: readonly Need[] }) {
  const say = useSay();
  if (needs.length === 0)
    return (
      <Section title={say(EVENNESS.title)}>
        <EmptyState title={say(EVENNESS.emptyTitle)}>
          <p>{say(EVENNESS.emptyHow)}</p>
        </EmptyState>
      </Section>
    );
  return (
    <Section title={say(EVENNESS.title)} lead={say(EVENNESS.lead)}>
      <div className={styles['needs']}>
        {needs.map((need) => (
          <NeedTable key={need.need} need={need} />
        ))}
      </div>
      <p className={styles['quiet']}>{say(EVENNESS.fewHint)}</p>
    </Section>
  );
}

function NeedTable({ need }: { readonly need: Need }) {
  const say = useSay();
  const { label, decisions, all, officers, apart } = need;
  const most = Math.max(1, ...[all, ...officers.map(({ interval }) => interval)].map(highOf));
  const said = apart === null ? EVENNESS.unknown : apart ? EVENNESS.apart : EVENNESS.even;
  return (
    <div className={styles['need']}>
      <table className={styles['intervals']}>
        <caption>
          <strong>{label}</strong>, {say(EVENNESS.hours)}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles['unseen']}>{say(EVENNESS.need)}</span>
            </th>
            <th scope="col" data-numeric>
              {say(EVENNESS.decisions)}
            </th>
            <th scope="col" data-numeric>
              {say(EVENNESS.median)}
            </th>
            <th scope="col">{say(EVENNESS.interval)}</th>
            <th scope="col" data-numeric>
              {say(EVENNESS.coverage)}
            </th>
          </tr>
        </thead>
        <tbody>
          <Row name={say(EVENNESS.all)} decisions={decisions} interval={all} most={most} />
          {officers.map(({ officer, ...own }) => (
            <Row key={officer} name={officer} {...own} most={most} />
          ))}
        </tbody>
      </table>
      <p className={styles['quiet']}>{say(said)}</p>
    </div>
  );
}

const highOf = (interval: MedianInterval | null): number => interval?.high ?? 0;

type RowProps = {
  readonly name: string;
  readonly decisions: number;
  readonly interval: MedianInterval | null;
  /** The longest minute of the table, at the right end of every bar. */
  readonly most: number;
};

function Row({ name, decisions, interval, most }: RowProps) {
  const say = useSay();
  const language = useLanguage();
  const hours = (minutes: number): string => formatNumber(minutes / MINUTES_AN_HOUR, language, 1);
  const place = (minutes: number): string => `${(minutes / most) * 100}%`;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-numeric>
        {interval === null ? `< ${FEWEST_SHOWN}` : formatNumber(decisions, language)}
      </td>
      {interval === null ? (
        <td colSpan={3} className={styles['few']}>
          {say(EVENNESS.few)}
        </td>
      ) : (
        <>
          <td data-numeric>{hours(interval.median)}</td>
          <td>
            <span className={styles['bar']} aria-hidden="true">
              <span
                className={styles['span']}
                style={{ left: place(interval.low), width: place(interval.high - interval.low) }}
              />
              <span className={styles['point']} style={{ left: place(interval.median) }} />
            </span>
            <span className={styles['numbers']}>
              {hours(interval.low)}–{hours(interval.high)}
            </span>
          </td>
          <td data-numeric>{formatPercent(interval.coverage, language)}</td>
        </>
      )}
    </tr>
  );
}
