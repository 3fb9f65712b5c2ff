import { useSay } from '../../language/language.tsx';
import { EXAMPLES } from './examples.ts';
import type { HoursSearch } from './hours-search.ts';
import styles from './hours.module.css';
import { HOURS } from './words.ts';

/** An empty form teaches by situations to start from. */
export function Examples({ onChoose }: { readonly onChoose: (search: HoursSearch) => void }) {
  const say = useSay();
  return (
    <section className={styles['examples']} aria-labelledby="hours-examples" data-screen-only>
      <h2 id="hours-examples">{say(HOURS.examples)}</h2>
      <p>{say(HOURS.examplesHint)}</p>
      <ul>
        {EXAMPLES.map(({ name, about, search }) => (
          <li key={name.en}>
            <button type="button" onClick={() => onChoose(search)}>
              <strong>{say(name)}</strong>
              <span>{say(about)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
