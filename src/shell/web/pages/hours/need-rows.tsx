import { type KeyboardEvent, useRef } from 'react';
import type { AssessmentNote } from '#core/law';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import { isBegun, NEW_NEED, type NeedFacts, type NeedRow } from './draft.ts';
import { NeedRowFields } from './need-row-fields.tsx';
import styles from './need-rows.module.css';
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
