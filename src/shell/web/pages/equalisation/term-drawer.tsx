import { Drawer } from '../../components/drawer.tsx';
import styles from '../../components/why-drawer.module.css';
import { useSay } from '../../language/language.tsx';
import type { Term } from './terms.ts';
import { useParts } from './use-parts.ts';
import { EQUALISATION } from './words.ts';

type TermDrawerProps = { readonly term: Term; readonly source: string };

/** How a number of the equalisation came about: definition, formula with its inputs, law and table. */
export function TermDrawer({ term, source }: TermDrawerProps) {
  const say = useSay();
  const put = useParts();
  return (
    <Drawer
      title={say(EQUALISATION.told)}
      about={`${term.title} ${term.of}`}
      onClose={() => put({ told: '' })}
    >
      <div className={styles['body']}>
        <div className={styles['figure']}>
          <h2>{term.title}</h2>
          <p className={styles['value']}>
            {term.value} <span>{term.unit}</span>
          </p>
          <p className={styles['quiet']}>{term.of}</p>
        </div>
        <section className={styles['part']}>
          <h3>{say(EQUALISATION.formula)}</h3>
          <p>{term.definition}</p>
          <p className={styles['formula']}>{term.formula}</p>
          {term.inputs.length > 0 && (
            <>
              <h4>{say(EQUALISATION.inputs)}</h4>
              <ul className={styles['inputs']}>
                {term.inputs.map(({ label, value }) => (
                  <li key={label}>
                    <span>{label}</span>
                    <span>{value}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <section className={styles['part']}>
          <h3>{say(EQUALISATION.source)}</h3>
          <p>{term.section}</p>
          <p className={styles['quiet']}>{source}</p>
        </section>
      </div>
    </Drawer>
  );
}
