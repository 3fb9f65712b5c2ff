import { type KeyboardEvent, useRef } from 'react';
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
import { isBegun, NEW_NEED, type NeedFacts, type NeedRow } from './draft.ts';
import styles from './hours.module.css';
import { HOURS } from './words.ts';

type NeedRowsProps = {
  readonly rows: readonly NeedRow[];
  readonly notes: readonly AssessmentNote[];
  readonly faultOf: (name: string) => string | undefined;
  readonly onChange: (rows: readonly NeedRow[], about?: string) => void;
  readonly onLeave: (name: string) => void;
};

/** Needs in rows, edited by hand or by keyboard alone. */
export function NeedRows({ rows, notes, faultOf, onChange, onLeave }: NeedRowsProps) {
  const say = useSay();
  const body = useRef<HTMLDivElement>(null);
  const nextKey = Math.max(-1, ...rows.map(({ key }) => key)) + 1;

  const focusRow = (place: number, column: string) =>
    requestAnimationFrame(() =>
      body.current
        ?.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)
        [Math.max(0, place)]?.focus(),
    );
  const insert = (place: number, facts: NeedFacts) => {
    onChange([...rows.slice(0, place), { ...facts, key: nextKey }, ...rows.slice(place)]);
    focusRow(place, 'need');
  };
  const remove = (place: number) => {
    onChange(rows.filter((_, at) => at !== place));
    focusRow(place - 1, 'need');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, place: number) => {
    const row = rows[place];
    const column = event.target instanceof HTMLElement ? event.target.dataset['column'] : undefined;
    if (row === undefined || column === undefined) return;
    const action = rowAction(event);
    if (action === undefined) return;
    if (action !== 'add' && action !== 'copy' && action !== 'remove') {
      if (event.target instanceof HTMLSelectElement) return;
      event.preventDefault();
      focusRow(place + (action === 'up' ? -1 : 1), column);
      return;
    }
    event.preventDefault();
    if (action === 'add') insert(place + 1, NEW_NEED);
    else if (action === 'copy') insert(place + 1, row);
    else remove(place);
  };

  return (
    <div className={styles['needs']} ref={body}>
      {rows.length > 0 && (
        <div className={styles['needHead']} aria-hidden="true">
          {[
            HOURS.need,
            HOURS.character,
            HOURS.minutes,
            HOURS.times,
            HOURS.per,
            HOURS.assistants,
          ].map((head) => (
            <span key={head.en}>{say(head)}</span>
          ))}
        </div>
      )}
      {rows.map((row, place) => (
        <NeedRowFields
          key={row.key}
          row={row}
          number={place + 1}
          notes={notesOf(notes, rows, place)}
          faultOf={faultOf}
          onChange={(change, about) =>
            onChange(
              rows.map((each) => (each.key === row.key ? { ...each, ...change } : each)),
              about,
            )
          }
          onLeave={onLeave}
          onKeyDown={(event) => onKeyDown(event, place)}
          onCopy={() => insert(place + 1, row)}
          onRemove={() => remove(place)}
        />
      ))}
      <div className={styles['addNeed']} data-screen-only>
        <button
          type="button"
          className={field['button']}
          onClick={() => insert(rows.length, NEW_NEED)}
        >
          {say(HOURS.add)}
        </button>
        {rows.length > 0 && <span className={styles['keys']}>{say(HOURS.keys)}</span>}
      </div>
    </div>
  );
}

type RowAction = 'add' | 'copy' | 'remove' | 'up' | 'down';

function rowAction({ key, ctrlKey, metaKey }: KeyboardEvent): RowAction | undefined {
  const command = ctrlKey || metaKey;
  if (key === 'Enter') return 'add';
  if (command && key.toLowerCase() === 'd') return 'copy';
  if (command && key === 'Backspace') return 'remove';
  if (key === 'ArrowUp') return 'up';
  return key === 'ArrowDown' ? 'down' : undefined;
}

// A note's path counts only the rows that were sent to be computed.
const notesOf = (
  notes: readonly AssessmentNote[],
  rows: readonly NeedRow[],
  place: number,
): readonly AssessmentNote[] => {
  const row = rows[place];
  if (row === undefined || !isBegun(row)) return [];
  const sent = rows.slice(0, place).filter(isBegun).length;
  return notes.filter(({ path }) => path === `needs[${sent}]`);
};

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

function NeedRowFields(props: NeedRowFieldsProps) {
  const { row, number, notes, faultOf, onChange, onLeave, onKeyDown, onCopy, onRemove } = props;
  const say = useSay();
  const name = (column: string) => `rows.${row.key}.${column}`;
  const label = (head: string) => `${head}, ${say(HOURS.need).toLowerCase()} ${number}`;
  const faults = ['need', 'character', 'minutes', 'times', 'assistants'].flatMap((column) => {
    const fault = faultOf(name(column));
    return fault === undefined ? [] : [{ column, fault }];
  });
  const number_ = (column: 'minutes' | 'times' | 'assistants', head: string) => (
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
      {number_('minutes', say(HOURS.minutes))}
      {number_('times', say(HOURS.times))}
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
      {number_('assistants', say(HOURS.assistants))}
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
