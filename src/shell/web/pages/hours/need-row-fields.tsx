import { type KeyboardEvent, useId } from 'react';
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
import { CopyMark, RemoveMark } from './row-marks.tsx';
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

const FIELD_NAMES = {
  need: HOURS.need,
  character: HOURS.character,
  minutes: HOURS.minutes,
  times: HOURS.times,
  assistants: HOURS.assistants,
} as const;
const COLUMNS = ['need', 'character', 'minutes', 'times', 'assistants'] as const;

/** One need's controls, its faults and what the law says of it. */
export function NeedRowFields(props: NeedRowFieldsProps) {
  const { row, number, notes, faultOf, onChange, onLeave, onKeyDown, onCopy, onRemove } = props;
  const say = useSay();
  const id = useId();
  const name = (column: string) => `rows.${row.key}.${column}`;
  const label = (head: string) => `${head}, ${say(HOURS.need).toLowerCase()} ${number}`;
  const faults = COLUMNS.flatMap((column) => {
    const fault = faultOf(name(column));
    return fault === undefined ? [] : [{ column, fault }];
  });
  const faultId = (column: string) => `${id}-${column}`;
  const numberField = (column: 'minutes' | 'times' | 'assistants', head: string) => (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={field['input']}
      data-column={column}
      data-field={name(column)}
      aria-label={label(head)}
      aria-invalid={faultOf(name(column)) === undefined ? undefined : true}
      aria-describedby={faultOf(name(column)) === undefined ? undefined : faultId(column)}
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
      <span className={styles['number']} aria-hidden="true">
        {number}
      </span>
      <select
        className={field['input']}
        data-column="need"
        data-field={name('need')}
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
        data-field={name('character')}
        aria-label={label(say(HOURS.character))}
        value={row.character}
        onChange={(event) =>
          onChange({
            character: CHARACTERS.find((each) => each === event.target.value) ?? row.character,
          })
        }
      >
        {CHARACTERS.filter(
          (character) => character === row.character || mayHaveCharacter(row.need, character),
        ).map((character) => (
          <option key={character} value={character}>
            {say(CHARACTER_LABELS[character])}
          </option>
        ))}
      </select>
      <div className={styles['amount']}>
        {numberField('minutes', say(HOURS.minutes))}
        <span aria-hidden="true">{say(HOURS.minutes).toLowerCase()}</span>
        {numberField('times', say(HOURS.times))}
        <span aria-hidden="true">
          {say(HOURS.times).toLowerCase()} {say(HOURS.per).toLowerCase()}
        </span>
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
        <span aria-hidden="true">{say(HOURS.assistants).toLowerCase()}</span>
      </div>
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
        <p key={column} id={faultId(column)} className={styles['rowFault']} role="alert">
          <strong>{say(FIELD_NAMES[column])}:</strong> {fault}
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
