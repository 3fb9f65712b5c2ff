import { useRef } from 'react';
import { words } from '#kernel';
import { useSay } from '../language/language.tsx';
import { formatDay } from '../numbers/format.ts';
import { useLanguage } from '../language/language.tsx';
import { readDayText } from './day-text.ts';
import { Field } from './field.tsx';
import styles from './field.module.css';
import { today } from './today.ts';

type DayFieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  /** The day as typed. */
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onLeave?: () => void;
};

const CALENDAR = words('Välj i kalender', 'Choose in a calendar');

/** A day typed as people type it, or picked in a calendar. On leaving the field it is written out as an ISO day. */
export function DayField({ label, hint, fault, value, onChange, onLeave }: DayFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const picker = useRef<HTMLInputElement>(null);
  const read = readDayText(value, today());
  const spelled = read === undefined ? hint : formatDay(read, language);
  return (
    <Field label={label} hint={spelled} fault={fault}>
      {(links) => (
        <div className={styles['withButton']}>
          <input
            {...links}
            type="text"
            className={styles['input']}
            value={value}
            autoComplete="off"
            placeholder="2025-03-01"
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => {
              if (read !== undefined && read !== value) onChange(read);
              onLeave?.();
            }}
          />
          <button
            type="button"
            className={styles['calendar']}
            aria-label={`${say(CALENDAR)}: ${label}`}
            title={say(CALENDAR)}
            onClick={() => picker.current?.showPicker()}
            data-screen-only
          >
            <CalendarMark />
          </button>
          <input
            ref={picker}
            type="date"
            className={styles['picker']}
            value={read ?? ''}
            tabIndex={-1}
            aria-hidden="true"
            onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
          />
        </div>
      )}
    </Field>
  );
}

const CalendarMark = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
    <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
  </svg>
);
