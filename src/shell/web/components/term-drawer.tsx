import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language.tsx';
import { Drawer } from './drawer.tsx';
import type { Term } from './term.ts';
import { useTold } from './use-told.ts';
import styles from './why-drawer.module.css';
import { WHY } from './words.ts';

/** How a number came about: definition, formula with its inputs, its ground in law or method, and the row. */
export function TermDrawer({ term }: { readonly term: Term }) {
  const say = useSay();
  const open = useTold();
  const { title, of, value, unit, definition, formula, inputs, ground, standing, row } = term;
  return (
    <Drawer title={say(WHY.title)} about={`${title} ${of}`} onClose={open}>
      <div className={styles['body']} tabIndex={0} role="region" aria-label={title}>
        <div className={styles['figure']}>
          <h2>{title}</h2>
          <p className={styles['value']}>
            {value} <span>{unit}</span>
          </p>
          <p className={styles['quiet']}>{of}</p>
        </div>
        <section className={styles['part']}>
          <h3>{say(formula === undefined ? WHY.definition : WHY.formula)}</h3>
          <p>{definition}</p>
          {formula !== undefined && <p className={styles['formula']}>{formula}</p>}
          {inputs.length > 0 && (
            <>
              <h4>{say(WHY.inputs)}</h4>
              <Values of={inputs} />
            </>
          )}
        </section>
        {row && (
          <section className={styles['part']}>
            <h3>{say(WHY.tableRow)}</h3>
            <Values of={row} />
          </section>
        )}
        <section className={styles['part']}>
          <h3>{say(WHY.source)}</h3>
          <p>{ground}</p>
          <dl className={styles['facts']}>
            {standing !== undefined && (
              <div>
                <dt>{say(WHY.standing)}</dt>
                <dd>{standing}</dd>
              </div>
            )}
            <div>
              <dt>{say(WHY.taken)}</dt>
              <dd>{term.source}</dd>
            </div>
          </dl>
          {term.law !== undefined && (
            <p data-screen-only>
              <Link to="/lagen" search={{ id: term.law }}>
                {say(WHY.inLaw)}
              </Link>
            </p>
          )}
        </section>
      </div>
    </Drawer>
  );
}

const Values = ({ of }: { readonly of: Term['inputs'] }) => (
  <ul className={styles['inputs']}>
    {of.map(({ label, value }) => (
      <li key={label}>
        <span>{label}</span>
        <span>{value}</span>
      </li>
    ))}
  </ul>
);
