import { Link, getRouteApi } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { AlarmView, FigureView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

const route = getRouteApi('/laget');

/** Deviations to look into; each opens to how it was worked out and what may lie behind. */
export function AlarmList({ alarms }: { readonly alarms: readonly AlarmView[] }) {
  const say = useSay();
  return (
    <Section title={say(OVERVIEW.alarms.title)}>
      {alarms.length === 0 ? (
        <p className={styles['quiet']}>{say(OVERVIEW.alarms.none)}</p>
      ) : (
        <ul className={styles['alarms']}>
          {alarms.map((alarm) => (
            <li key={alarm.id}>
              <Alarm alarm={alarm} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Which one lies open stands in the address; an address that opens one leads to it. */
function Alarm({ alarm }: { readonly alarm: AlarmView }) {
  const say = useSay();
  const navigate = route.useNavigate();
  const open = route.useSearch({ select: (search) => search.alarm === alarm.id });
  const row = useRef<HTMLDetailsElement>(null);
  const cameOpen = useRef(open);
  useEffect(() => {
    if (cameOpen.current) row.current?.scrollIntoView({ block: 'center' });
  }, []);
  const show = (shown: boolean) => {
    if (shown === open) return;
    void navigate({
      search: (now) => ({ ...now, alarm: shown ? alarm.id : undefined }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <details
      ref={row}
      className={styles['alarm']}
      data-severity={alarm.severity}
      open={open}
      onToggle={(event) => show(event.currentTarget.open)}
    >
      <summary>
        <span className={styles['severity']}>{say(OVERVIEW.alarms[alarm.severity])}</span>
        <span className={styles['sentence']}>{alarm.sentence}</span>
        <span className={styles['opens']} data-screen-only>
          {say(OVERVIEW.alarms.why)}
        </span>
      </summary>
      <div className={styles['alarmBody']}>
        <h3>
          {say(
            alarm.kind === 'table_contradiction' ? OVERVIEW.alarms.cells : OVERVIEW.alarms.steps,
          )}
        </h3>
        <ol>
          {alarm.why.map(({ sentence, figures }) => (
            <li key={sentence}>
              <p>{sentence}</p>
              <Figures figures={figures} />
            </li>
          ))}
        </ol>
        {alarm.explanations.length > 0 && (
          <>
            <h3>{say(OVERVIEW.alarms.explanations)}</h3>
            <ul>
              {alarm.explanations.map(({ label, sentence, figures }) => (
                <li key={label}>
                  <p>
                    <b>{label}.</b> {sentence}
                  </p>
                  <Figures figures={figures} />
                </li>
              ))}
            </ul>
          </>
        )}
        {alarm.link !== undefined && <SeenInFull link={alarm.link} />}
      </div>
    </details>
  );
}

function SeenInFull({ link }: { readonly link: string }) {
  const say = useSay();
  const [path, question] = link.split('?');
  return (
    <p data-screen-only>
      <Link
        to={path ?? ''}
        search={Object.fromEntries(new URLSearchParams(question))}
        className={styles['onward']}
      >
        {say(OVERVIEW.alarms.seeTable)}
      </Link>
    </p>
  );
}

/** The year of a day: a snapshot's label says its day already. */
const yearText = (period: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(period) ? period.slice(0, 4) : period;

const Figures = ({ figures }: { figures: readonly FigureView[] }) =>
  figures.length === 0 ? null : (
    <dl className={styles['inputs']}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>
            {figure.label}, {yearText(figure.period)}
          </dt>
          <dd>
            <Figure figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
