import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FigureView, LineageView } from '#shell/usecases';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatDay } from '../numbers/format.ts';
import { FigureRows } from './figure-rows.tsx';
import { Figure } from './figure.tsx';
import { SourceTable } from './source-table.tsx';
import styles from './why-drawer.module.css';
import { WHY } from './words.ts';

/** How one figure came about: what it is, how it was computed or where it is printed, and when it was known. */
export function Lineage({ lineage }: { readonly lineage: LineageView }) {
  const say = useSay();
  const language = useLanguage();
  const { formula, source, law, assumption, register } = lineage;
  return (
    <>
      <div className={styles['figure']}>
        <h2>{lineage.label}</h2>
        <p className={styles['value']}>
          {lineage.text} <span>{lineage.unit}</span>
        </p>
        <p className={styles['quiet']}>
          {[lineage.area, lineage.period].filter(Boolean).join(' · ')}
        </p>
      </div>
      {formula && (
        <Part title={say(WHY.formula)}>
          <p className={styles['formula']}>{formula.text}</p>
          <h4>{say(WHY.inputs)}</h4>
          <Inputs figures={formula.inputs} />
        </Part>
      )}
      {register && (
        <Part title={say(WHY.counted)}>
          <p className={styles['formula']}>{register.text}</p>
          {register.inputs.length > 0 && (
            <>
              <h4>{say(WHY.madeOf)}</h4>
              <Inputs figures={register.inputs} about={lineage.label} />
            </>
          )}
        </Part>
      )}
      <Part title={say((formula ?? register) ? WHY.about : WHY.definition)}>
        {lineage.definition !== (formula ?? register)?.text && <p>{lineage.definition}</p>}
        <dl className={styles['facts']}>
          <Fact name={say(WHY.population)}>{lineage.population}</Fact>
          <Fact name={say(WHY.dateBasis)}>{lineage.dateBasis}</Fact>
          <Fact name={say(WHY.knownOn)}>
            {formatDay(lineage.knownOn, language)}
            {lineage.knownOnNote !== undefined && (
              <span className={styles['quiet']}>. {lineage.knownOnNote}</span>
            )}
          </Fact>
        </dl>
      </Part>
      {register?.hasRows === true && (
        <Part title={say(WHY.rows)}>
          <FigureRows key={lineage.id} figure={lineage.id} />
        </Part>
      )}
      {assumption && (
        <Part title={say(WHY.assumption)}>
          <p>{assumption.reason}</p>
        </Part>
      )}
      {law && (
        <Part title={say(WHY.law)}>
          <p>
            {law.act} {law.section}
          </p>
          <dl className={styles['facts']}>
            <Fact name={say(WHY.standing)}>{law.standing}</Fact>
            <Fact name={say(WHY.source)}>{law.source}</Fact>
          </dl>
          <p data-screen-only>
            <Link to="/lagen" search={{ id: law.parameter }}>
              {say(WHY.inLaw)}
            </Link>
          </p>
        </Part>
      )}
      {source && (
        <Part title={say(WHY.source)}>
          <p>
            {source.publisher}: {source.document}
          </p>
          <dl className={styles['facts']}>
            <Fact name={say(WHY.row)}>{source.row}</Fact>
            <Fact name={say(WHY.column)}>{source.column}</Fact>
            <Fact name={say(WHY.printed)}>
              {source.printed}
              {source.signTurned && (
                <span className={styles['quiet']}>. {say(WHY.signTurned)}</span>
              )}
            </Fact>
          </dl>
          <SourceTable source={source} figure={lineage.id} />
        </Part>
      )}
    </>
  );
}

type InputsProps = {
  readonly figures: readonly FigureView[];
  /** What the page has named already and need not be said of each. */
  readonly about?: string;
};

const Inputs = ({ figures, about }: InputsProps) => {
  const language = useLanguage();
  return (
    <ol className={styles['inputs']}>
      {figures.map(({ label, period, ...input }, place) => (
        <li key={`${place} ${input.id}`}>
          {label === about ? (
            <span>{formatDay(period, language)}</span>
          ) : (
            <span>
              {label}
              <span className={styles['quiet']}> {period}</span>
            </span>
          )}
          <Figure figure={{ ...input, label, period }} />
        </li>
      ))}
    </ol>
  );
};

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={styles['part']}>
    <h3>{title}</h3>
    {children}
  </section>
);

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
