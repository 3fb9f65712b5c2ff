import { useSay } from '../../language/language.tsx';
import { ResultView } from './result-view.tsx';
import styles from './result.module.css';
import type { HoursResult } from './use-result.ts';
import { HOURS } from './words.ts';

type ResultColumnProps = {
  readonly result: HoursResult;
  /** What stands in the way of a result, one sentence each. */
  readonly faults: readonly string[];
};

/** What the form comes to, beside it. */
export function ResultColumn({ result, faults }: ResultColumnProps) {
  const say = useSay();
  return (
    <div className={styles['column']} aria-live="polite">
      {result.kind === 'empty' && <p className={styles['waiting']}>{say(HOURS.waitingForInput)}</p>}
      {result.kind === 'faulty' && (
        <div className={styles['faults']}>
          <h2>{say(HOURS.faults)}</h2>
          <Sentences texts={faults} />
        </div>
      )}
      {result.kind === 'computed' && (
        <>
          <ResultView assessment={result.assessment} />
          <Notes
            texts={result.assessment.notes
              .filter(({ path }) => path === undefined)
              .map(({ text }) => say(text))}
          />
        </>
      )}
    </div>
  );
}

function Notes({ texts }: { readonly texts: readonly string[] }) {
  const say = useSay();
  return texts.length === 0 ? null : (
    <section className={styles['notes']}>
      <h2>{say(HOURS.notes)}</h2>
      <Sentences texts={texts} />
    </section>
  );
}

const Sentences = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul>
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
