import { type KeyboardEvent, type ReactNode, useState } from 'react';
import type { AssessmentNote } from '#core/law';
import { parseDay } from '#kernel';
import { DayField } from '../../components/day-field.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import { type Draft, isBegun } from './draft.ts';
import styles from './hours.module.css';
import type { useHistory } from './history.ts';
import { NeedRows } from './need-rows.tsx';
import { HOURS } from './words.ts';

type HoursFormProps = {
  readonly draft: Draft;
  readonly history: Pick<ReturnType<typeof useHistory<Draft>>, 'change' | 'undo' | 'redo'>;
  /** Said of the birth date, when there is something to say. */
  readonly bornNote?: string | undefined;
  readonly notes: readonly AssessmentNote[];
  readonly findings: readonly { readonly field: string; readonly message: string }[];
  /** What can be done with the form as a whole, above its fields. */
  readonly tools?: ReactNode;
  /** What is said of where the form is kept. */
  readonly privacy?: string;
};

const DAY_FIELDS: ReadonlySet<string> = new Set(['on', 'against', 'born']);

export function HoursForm({
  draft,
  history,
  bornNote,
  notes,
  findings,
  tools,
  privacy,
}: HoursFormProps) {
  const say = useSay();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const set = (change: Partial<Draft>, about?: string) =>
    history.change((now) => ({ ...now, ...change }), about);
  const leave = (name: string) => setLeft((now) => new Set([...now, name]));
  // A fault is told when one has left the field, not while one is still writing in it.
  const faultOf = (name: string): string | undefined => {
    if (!left.has(name)) return undefined;
    const found = findings.find((finding) => finding.field === name);
    return found && DAY_FIELDS.has(name) && parseDay(draftDay(draft, name)) === undefined
      ? say(HOURS.dayFault)
      : found?.message;
  };
  const text = (name: 'waiting' | 'standby') => (
    <Field label={say(HOURS[name])} fault={faultOf(name)}>
      {(links) => (
        <input
          {...links}
          data-field={name}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className={field['input']}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value }, name)}
          onBlur={() => leave(name)}
        />
      )}
    </Field>
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    if (event.shiftKey) history.redo();
    else history.undo();
  };
  const day = (name: 'on' | 'against' | 'born', hint?: string) => (
    <div data-field={name}>
      <DayField
        label={say(HOURS[name])}
        hint={hint}
        value={draft[name]}
        fault={faultOf(name)}
        onChange={(value) => set({ [name]: value }, name)}
        onLeave={() => leave(name)}
      />
    </div>
  );
  return (
    <form
      className={styles['form']}
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      {tools}
      <fieldset className={styles['group']}>
        <legend>{say(HOURS.dayAndPerson)}</legend>
        <div className={styles['fields']}>
          {day('on')}
          {day('born', say(HOURS.bornHint))}
          {day('against', say(HOURS.againstHint))}
          <Field label={say(HOURS.daysPerWeek)} fault={faultOf('daysPerWeek')}>
            {(links) => (
              <select
                {...links}
                data-field="daysPerWeek"
                className={field['input']}
                value={draft.daysPerWeek}
                onChange={(event) => set({ daysPerWeek: event.target.value })}
              >
                {['7', '6', '5', '4', '3', '2', '1', '0'].map((days) => (
                  <option key={days}>{days}</option>
                ))}
              </select>
            )}
          </Field>
        </div>
        {bornNote !== undefined && <p className={styles['bornNote']}>{bornNote}</p>}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{say(HOURS.needs)}</legend>
        <NeedRows
          rows={draft.rows}
          notes={notes}
          faultOf={faultOf}
          onChange={(rows, about) => set({ rows }, about)}
          onLeave={leave}
        />
        {draft.rows.some((row) => isBegun(row) && row.assistants.trim() !== '1') && (
          <label className={styles['check']}>
            <input
              type="checkbox"
              data-field="aidsInvestigated"
              checked={draft.aidsInvestigated}
              onChange={(event) => set({ aidsInvestigated: event.target.checked })}
            />
            <span>
              {say(HOURS.aids)} <small>{say(HOURS.aidsHint)}</small>
            </span>
          </label>
        )}
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{say(HOURS.night)}</legend>
        <div className={styles['fields']}>
          {text('waiting')}
          {text('standby')}
        </div>
      </fieldset>
      {privacy !== undefined && <p className={styles['privacy']}>{privacy}</p>}
    </form>
  );
}

const draftDay = (draft: Draft, name: string): string =>
  name === 'on' ? draft.on : name === 'against' ? draft.against : draft.born;
