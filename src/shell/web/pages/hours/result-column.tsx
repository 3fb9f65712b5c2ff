import { useEffect, useState } from 'react';
import { useLanguage, useSay } from '../../language/language.tsx';
import { resultSentence, ResultView } from './result-view.tsx';
import styles from './result.module.css';
import type { HoursResult, Missing } from './use-result.ts';
import { HOURS } from './words.ts';

/** A fault with the field it is about, and what that field is called. */
export type PlacedFault = {
  readonly field: string;
  readonly place: string;
  readonly message: string;
};

type ResultColumnProps = {
  readonly result: HoursResult;
  /** What stands in the way of a result. */
  readonly faults: readonly PlacedFault[];
};

/** What the form comes to, beside it. */
export function ResultColumn({ result, faults }: ResultColumnProps) {
  const say = useSay();
  return (
    <div className={styles['column']}>
      <Announcement result={result} />
      {result.kind === 'empty' && <Waiting missing={result.missing} />}
      {result.kind === 'faulty' && (
        <div className={styles['faults']}>
          <h2>{say(HOURS.faults)}</h2>
          <ul>
            {faults.map(({ field, place, message }) => (
              <li key={`${field} ${message}`}>
                <button type="button" onClick={() => focusField(field)}>
                  {place}
                </button>
                : {message}
              </li>
            ))}
          </ul>
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

function focusField(name: string): void {
  const place = `[data-field="${name}"]`;
  document.querySelector<HTMLElement>(`${place}:is(input, select), ${place} input`)?.focus();
}

// Long enough to have written a number, so that every digit is not told.
const PAUSE = 800;

/** The answer in one sentence for those who hear the page, when the writing has paused. */
function Announcement({ result }: { readonly result: HoursResult }) {
  const say = useSay();
  const language = useLanguage();
  const now =
    result.kind === 'computed'
      ? resultSentence(result.assessment, language)
      : result.kind === 'faulty'
        ? say(HOURS.faults)
        : '';
  const [told, tell] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => tell(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now]);
  return (
    <p className={styles['unseen']} role="status">
      {told}
    </p>
  );
}

const MISSING = {
  on: HOURS.missingOn,
  born: HOURS.missingBorn,
  need: HOURS.missingNeed,
} as const;

function Waiting({ missing }: { readonly missing: readonly Missing[] }) {
  const say = useSay();
  return (
    <section className={styles['waiting']}>
      <h2>{say(HOURS.resultHere)}</h2>
      <p>{say(HOURS.missing)}</p>
      <ul>
        {missing.map((each) => (
          <li key={each}>{say(MISSING[each])}</li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ texts }: { readonly texts: readonly string[] }) {
  const say = useSay();
  return texts.length === 0 ? null : (
    <section className={styles['notes']}>
      <h2>{say(HOURS.notes)}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
