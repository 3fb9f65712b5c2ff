import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import type { FoundPerson, Law } from '#core/register';
import { dayBefore, type Words, words } from '#kernel';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import styles from './persons.module.css';
import { CHOICE_WORDS, PERSONS } from './words.ts';

const ROW = 44;

const LAW_SHORT: Readonly<Record<Law, Words>> = {
  SFB: words('Assistansersättning', 'Assistance allowance'),
  LSS: words('LSS', 'LSS'),
};

type PersonListProps = {
  readonly persons: readonly FoundPerson[];
  readonly total: number;
  readonly onEnd: () => void;
};

/** A long list of which only what is seen is in the page; more is fetched on the way down. */
export function PersonList({ persons, total, onEnd }: PersonListProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- what it gives is only used here, never memoised
  const virtual = useWindowVirtualizer({
    count: persons.length,
    estimateSize: () => ROW,
    overscan: 12,
    scrollMargin: list.current?.offsetTop ?? 0,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (last >= persons.length - 1 && persons.length < total) onEnd();
  }, [last, persons.length, total, onEnd]);
  return (
    <ul
      ref={list}
      className={styles['list']}
      style={{ height: virtual.getTotalSize() }}
      aria-label={say(PERSONS.list)}
    >
      {items.map(({ index, start }) => {
        const person = persons[index];
        return person === undefined ? null : (
          <li
            key={person.id}
            aria-posinset={index + 1}
            aria-setsize={total}
            style={{
              height: ROW,
              transform: `translateY(${start - virtual.options.scrollMargin}px)`,
            }}
          >
            <PersonRow person={person} />
          </li>
        );
      })}
    </ul>
  );
}

function PersonRow({ person }: { readonly person: FoundPerson }) {
  const say = useSay();
  const language = useLanguage();
  const { id, name, born, hidden, inForce, since, ended, choices } = person;
  const shown = hidden ? say(PERSONS.hidden) : (name ?? say(PERSONS.nameless));
  return (
    <>
      <span className={styles['name']}>
        {hidden ? (
          <em>{shown}</em>
        ) : (
          <Link to="/personer/$person" params={{ person: id }} preload={false}>
            {shown}
          </Link>
        )}
      </span>
      <span className={styles['born']}>
        {born && `${say(PERSONS.born)} ${formatDay(born, language, 'short')}`}
      </span>
      <span className={styles['standing']}>
        {inForce.map((law) => (
          <span key={law} className={styles['law']} data-law={law}>
            {say(LAW_SHORT[law])}
          </span>
        ))}
        <span className={styles['quiet']}>
          {since
            ? `${say(PERSONS.since)} ${formatDay(since, language, 'short')}`
            : ended
              ? `${say(PERSONS.nothingInForce)}, ${say(PERSONS.until)} ${formatDay(dayBefore(ended), language, 'short')}`
              : say(PERSONS.nothingInForce)}
        </span>
      </span>
      <span className={styles['marks']}>
        {(['undecided', 'protected'] as const)
          .filter((choice) => choices.includes(choice) && !(choice === 'protected' && hidden))
          .map((choice) => (
            <span key={choice} className={styles['mark']}>
              {say(CHOICE_WORDS[choice])}
            </span>
          ))}
      </span>
    </>
  );
}
