import { Link } from '@tanstack/react-router';
import type { EventView } from '#shell/usecases';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

/** Numbered dates of law and practice, each opening the value of law that it is about. */
export function EventItems({ events }: { readonly events: readonly EventView[] }) {
  const say = useSay();
  return (
    <ol className={styles['events']}>
      {events.map(({ id, number, when, from, label, expected, law }) => (
        <li key={id} id={`event-${id}`} tabIndex={-1}>
          <span className={styles['number']} aria-hidden="true">
            {number}
          </span>
          <div>
            <p>
              <b className={styles['when']}>{when}.</b> {label}
            </p>
            <p className={styles['quiet']}>
              {say(OVERVIEW.events.state)}: {expected.state}. {say(OVERVIEW.events.lss)}:{' '}
              {expected.lss}.{' '}
              {law !== null && (
                <Link
                  to="/lagen"
                  search={(now) => ({ lang: now.lang, id: law, on: from })}
                  aria-label={`${say(OVERVIEW.events.law)}: ${when}`}
                >
                  {say(OVERVIEW.events.law)}
                </Link>
              )}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}
