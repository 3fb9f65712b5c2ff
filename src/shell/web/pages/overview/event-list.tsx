import type { EventView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

/** The law and practice that the numbered rules in the charts stand for. */
export function EventList({ events }: { readonly events: readonly EventView[] }) {
  const say = useSay();
  return (
    <Section title={say(OVERVIEW.events.title)} lead={say(OVERVIEW.events.lead)}>
      <ol className={styles['events']}>
        {events.map(({ id, number, when, label, expected }) => (
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
                {expected.lss}.
              </p>
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
