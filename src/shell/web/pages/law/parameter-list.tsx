import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { listParameters, type ParameterSummary } from '#core/law';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './law.module.css';
import { AREAS, LAW, STANDING } from './words.ts';

/** All parameters of law by area, narrowed by a search in their names and ids. */
export function ParameterList({ current }: { readonly current: string }) {
  const say = useSay();
  const language = useLanguage();
  const id = useId();
  const [sought, setSought] = useState('');
  const found = listParameters().filter((parameter) => matches(parameter, sought));
  const groups = AREAS.map(({ label, ids }) => ({
    label: say(label),
    parameters: found.filter((parameter) => ids.includes(areaOf(parameter))),
  }));
  const known = new Set(AREAS.flatMap(({ ids }) => ids));
  const rest = found.filter((parameter) => !known.has(areaOf(parameter)));
  const all = [...groups, { label: say(LAW.otherLaw), parameters: rest }];
  return (
    <nav className={styles['list']} aria-label={say(LAW.all)} data-screen-only>
      <label htmlFor={id}>{say(LAW.search)}</label>
      <input
        id={id}
        type="search"
        className={styles['search']}
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      <div className={styles['groups']}>
        {found.length === 0 && <p>{say(LAW.nothingFound)}</p>}
        {all
          .filter(({ parameters }) => parameters.length > 0)
          .map(({ label, parameters }) => (
            <section key={label}>
              <h2>{label}</h2>
              <ul>
                {parameters.map((parameter) => (
                  <li key={parameter.id}>
                    <Link
                      to="/lagen"
                      search={(now) => ({ ...now, id: parameter.id })}
                      aria-current={parameter.id === current ? 'true' : undefined}
                      resetScroll={false}
                    >
                      {parameter.label[language]} <Standings parameter={parameter} />
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </div>
    </nav>
  );
}

const areaOf = ({ id }: ParameterSummary): string => id.split('.')[0] ?? id;

const matches = ({ id, label }: ParameterSummary, sought: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${id} ${label.sv} ${label.en}`.toLowerCase().includes(word));

function Standings({ parameter }: { readonly parameter: ParameterSummary }) {
  const say = useSay();
  const told = parameter.statuses.map((status) => say(STANDING[status].label)).join(', ');
  return (
    <span className={styles['marks']} role="img" aria-label={told || say(LAW.unknown)} title={told}>
      {parameter.statuses.map((status) => STANDING[status].mark).join('')}
    </span>
  );
}
