import { type Assessment, traceIn } from '#core/law';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { type Change, changesBetween, listChange } from './changes.ts';
import { formatMinuteChange, formatMinutes } from './format-minutes.ts';
import styles from './result.module.css';
import { bucketRows } from './result-view.tsx';
import { HOURS } from './words.ts';

type CompareProps = { readonly before: Assessment; readonly after: Assessment };

/** The same needs on two days: what each comes to, and the rules that make the difference. */
export function CompareView({ before, after }: CompareProps) {
  const say = useSay();
  const language = useLanguage();
  const left = bucketRows(before);
  const changes = changesBetween(traceIn(before.trace, language), traceIn(after.trace, language));
  const who = ({ responsible }: Assessment) =>
    say(responsible === 'state' ? HOURS.state : HOURS.municipality);
  return (
    <>
      <div
        className={styles['scroller']}
        tabIndex={0}
        role="region"
        aria-label={say(HOURS.compare)}
      >
        <table className={styles['buckets']}>
          <thead>
            <tr>
              <th scope="col">{say(HOURS.counted)}</th>
              <th scope="col">{formatDay(before.on, language)}</th>
              <th scope="col">{formatDay(after.on, language)}</th>
              <th scope="col">{say(HOURS.difference)}</th>
            </tr>
          </thead>
          <tbody>
            {bucketRows(after).map(({ id, label, counted }, at) => {
              const was = left[at]?.counted ?? 0;
              return (
                <tr key={id} data-total={id === 'total' || undefined}>
                  <th scope="row">{say(label)}</th>
                  <td>{formatMinutes(was, language)}</td>
                  <td>{formatMinutes(counted, language)}</td>
                  <td>{counted === was ? '–' : formatMinuteChange(counted - was, language)}</td>
                </tr>
              );
            })}
            <tr>
              <th scope="row">{say(HOURS.responsible)}</th>
              <td>{who(before)}</td>
              <td>{who(after)}</td>
              <td>{before.responsible === after.responsible ? '–' : '≠'}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <h3>{say(HOURS.whatChanged)}</h3>
      {changes.length === 0 ? (
        <p>{say(HOURS.sameResult)}</p>
      ) : (
        <ul className={styles['changes']}>
          {changes.map((change) => (
            <li key={`${change.id} ${change.label}`}>
              <strong>{change.label}</strong>: <ChangedValue change={change} />
              {change.ref !== undefined && (
                <span className={styles['provision']}>
                  {change.ref.section} {change.ref.act}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function ChangedValue({ change }: { readonly change: Change }) {
  const say = useSay();
  const list = listChange(change);
  if (list === undefined)
    return `${change.before ?? say(HOURS.absent)} → ${change.after ?? say(HOURS.absent)}`;
  return [
    ...(list.added.length > 0 ? [`${say(HOURS.added)} ${list.added.join(', ')}`] : []),
    ...(list.removed.length > 0 ? [`${say(HOURS.removed)} ${list.removed.join(', ')}`] : []),
  ].join('; ');
}
