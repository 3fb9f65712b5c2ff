import { Popover } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { DayField } from '../components/day-field.tsx';
import { readDayText } from '../components/day-text.ts';
import field from '../components/field.module.css';
import { today } from '../components/today.ts';
import { overviewQuery } from '../data/queries.ts';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatDay } from '../numbers/format.ts';
import { useAskedYear, useSource } from './basis.ts';
import styles from './basis.module.css';
import { Icon } from './icons.tsx';
import { FRAME } from './words.ts';

/** Which year the page speaks of and on which day it was known; amber when that is not today or not the latest year. */
export function RegisterBasis() {
  const say = useSay();
  const language = useLanguage();
  const source = useSource();
  const asked = useAskedYear();
  const [open, setOpen] = useState(false);
  const years = useQuery(overviewQuery(source, language)).data?.years ?? [];
  const latest = years.at(-1);
  const year = asked !== undefined && years.includes(asked) ? asked : latest;
  const isPast = source.knownOn !== undefined && source.knownOn !== today();
  const isOld = latest !== undefined && year !== latest;
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      shadow="none"
      width={280}
      radius={6}
      trapFocus
      returnFocus
      withinPortal={false}
    >
      <Popover.Target>
        <button
          type="button"
          className={styles['basis']}
          data-old={isPast || isOld || undefined}
          onClick={() => setOpen((now) => !now)}
        >
          <span>
            {year !== undefined && (
              <>
                {say(FRAME.basis.year)} <b>{year}</b>
                <span aria-hidden="true"> · </span>
              </>
            )}
            {say(FRAME.basis.known)} {formatDay(source.knownOn ?? today(), language, 'short')}
            {isOld && <span className={styles['hidden']}>. {say(FRAME.basis.notLatest)}</span>}
            {isPast && <span className={styles['hidden']}>. {say(FRAME.basis.notToday)}</span>}
          </span>
          <Icon name="down" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={say(FRAME.basis.about)}>
        <BasisForm
          years={years}
          year={year}
          knownOn={source.knownOn ?? today()}
          isPast={isPast}
          onDone={() => setOpen(false)}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type BasisFormProps = {
  readonly years: readonly string[];
  readonly year: string | undefined;
  readonly knownOn: string;
  readonly isPast: boolean;
  readonly onDone: () => void;
};

function BasisForm({ years, year, knownOn, isPast, onDone }: BasisFormProps) {
  const say = useSay();
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState(knownOn);
  const read = readDayText(typed, today());
  const fault =
    read === undefined ? FRAME.basis.noDay : read > today() ? FRAME.basis.comingDay : undefined;
  const latest = years.at(-1);
  const go = (to: { year?: string | undefined; knownOn?: string | undefined }) =>
    void navigate({
      to: '.',
      search: (now) => ({ ...now, why: undefined, ...to }),
      resetScroll: false,
    });
  const choose = (chosen: string) =>
    void navigate({
      to: '.',
      search: (now) => ({
        ...now,
        from: undefined,
        to: undefined,
        budget: undefined,
        year: chosen === latest ? undefined : chosen,
      }),
      resetScroll: false,
    });
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (fault !== undefined || read === undefined) return;
        go({ knownOn: read === today() ? undefined : read });
        onDone();
      }}
    >
      <label htmlFor={id}>{say(FRAME.basis.chooseYear)}</label>
      <select
        id={id}
        className={field['input']}
        value={year ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {years.toReversed().map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
      <DayField
        label={say(FRAME.basis.knownOn)}
        fault={fault && say(fault)}
        value={typed}
        onChange={setTyped}
      />
      <p className={styles['quiet']}>{say(FRAME.basis.register)}</p>
      <div className={styles['buttons']}>
        <button type="submit" className={field['button']}>
          {say(FRAME.basis.show)}
        </button>
        {isPast && (
          <button
            type="button"
            className={field['button']}
            onClick={() => {
              go({ knownOn: undefined });
              onDone();
            }}
          >
            {say(FRAME.basis.knownToday)}
          </button>
        )}
      </div>
    </form>
  );
}
