import type { KeyboardEvent } from 'react';
import {
  type AssessmentNote,
  CHARACTER_LABELS,
  CHARACTERS,
  mayHaveCharacter,
  NEED_LABELS,
  NEEDS,
} from '#core/law';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import type { NeedFacts, NeedRow } from './draft.ts';
import styles from './need-rows.module.css';
import { HOURS } from './words.ts';

type NeedRowFieldsProps = {
  readonly row: NeedRow;
  readonly number: number;
  readonly notes: readonly AssessmentNote[];
  readonly faultOf: (name: string) => string | undefined;
  readonly onChange: (change: Partial<NeedFacts>, about?: string) => void;
  readonly onLeave: (name: string) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
};

/** One need's controls, its faults and what the law says of it. */
export function NeedRowFields(props: NeedRowFieldsProps) {
  const { row, number, notes, faultOf, onChange, onLeave, onKeyDown, onCopy, onRemove } = props;
  const say = useSay();
  const name = (column: string) => `rows.${row.key}.${column}`;
  const label = (head: string) => `${head}, ${say(HOURS.need).toLowerCase()} ${number}`;
  const faults = ['need', 'character', 'minutes', 'times', 'assistants'].flatMap((column) => {
    const fault = faultOf(name(column));
    return fault === undefined ? [] : [{ column, fault }];
  });
  const numberField = (column: 'minutes' | 'times' | 'assistants', head: string) => (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={field['input']}
      data-column={column}
      aria-label={label(head)}
      aria-invalid={faultOf(name(column)) === undefined ? undefined : true}
      value={row[column]}
      onChange={(event) => onChange({ [column]: event.target.value }, name(column))}
      onBlur={() => onLeave(name(column))}
    />
  );
  return (
    <div
      className={styles['need']}
      role="group"
      aria-label={`${say(HOURS.need)} ${number}`}
      onKeyDown={onKeyDown}
    >
      <select
        className={field['input']}
        data-column="need"
        aria-label={label(say(HOURS.need))}
        value={row.need}
        onChange={(event) => {
          const need = NEEDS.find((each) => each === event.target.value) ?? row.need;
          const keeps = mayHaveCharacter(need, row.character);
          onChange({ need, character: keeps ? row.character : 'private' });
        }}
      >
        {NEEDS.map((need) => (
          <option key={need} value={need}>
            {say(NEED_LABELS[need])}
          </option>
        ))}
      </select>
      <select
        className={field['input']}
        data-column="character"
        aria-label={label(say(HOURS.character))}
        value={row.character}
        onChange={(event) =>
          onChange({
            character: CHARACTERS.find((each) => each === event.target.value) ?? row.character,
          })
        }
      >
        {CHARACTERS.filter((character) => mayHaveCharacter(row.need, character)).map(
          (character) => (
            <option key={character} value={character}>
              {say(CHARACTER_LABELS[character])}
            </option>
          ),
        )}
      </select>
      {numberField('minutes', say(HOURS.minutes))}
      {numberField('times', say(HOURS.times))}
      <select
        className={field['input']}
        data-column="per"
        aria-label={label(say(HOURS.per))}
        value={row.per}
        onChange={(event) => onChange({ per: event.target.value === 'week' ? 'week' : 'day' })}
      >
        <option value="day">{say(HOURS.perDay)}</option>
        <option value="week">{say(HOURS.perWeek)}</option>
      </select>
      {numberField('assistants', say(HOURS.assistants))}
      <span className={styles['rowTools']} data-screen-only>
        <button
          type="button"
          onClick={onCopy}
          aria-label={label(say(HOURS.duplicate))}
          title={say(HOURS.duplicate)}
        >
          <CopyMark />
        </button>
        <button
          type="button"
          onClick={onRemove}
          aria-label={label(say(HOURS.remove))}
          title={say(HOURS.remove)}
        >
          <RemoveMark />
        </button>
      </span>
      {faults.map(({ column, fault }) => (
        <p key={column} className={styles['rowFault']} role="alert">
          {fault}
        </p>
      ))}
      {notes.map(({ code, text }) => (
        <p key={code} className={styles['rowNote']}>
          {say(text)}
        </p>
      ))}
    </div>
  );
}

const CopyMark = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
    <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
  </svg>
);

const RemoveMark = () => (
  <svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    aria-hidden="true"
  >
    <path d="M4 4l8 8M12 4l-8 8" />
  </svg>
);
