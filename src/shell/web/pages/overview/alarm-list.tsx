import type { AlarmView, FigureView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

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
            <li key={alarm.id} id={`alarm-${alarm.id}`}>
              <Alarm alarm={alarm} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Alarm({ alarm }: { readonly alarm: AlarmView }) {
  const say = useSay();
  return (
    <details className={styles['alarm']} data-severity={alarm.severity}>
      <summary>
        <span className={styles['severity']}>{say(OVERVIEW.alarms[alarm.severity])}</span>
        <span className={styles['sentence']}>{alarm.sentence}</span>
        <span className={styles['opens']} data-screen-only>
          {say(OVERVIEW.alarms.why)}
        </span>
      </summary>
      <div className={styles['alarmBody']}>
        <h3>{say(OVERVIEW.alarms.steps)}</h3>
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
      </div>
    </details>
  );
}

const Figures = ({ figures }: { figures: readonly FigureView[] }) =>
  figures.length === 0 ? null : (
    <dl className={styles['inputs']}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>
            {figure.label} {figure.period}
          </dt>
          <dd>
            <Figure figure={figure} />
          </dd>
        </div>
      ))}
    </dl>
  );
