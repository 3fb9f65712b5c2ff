import { type FormEvent, useRef, useState } from 'react';
import { DayField } from '../../components/day-field.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { ApiProblem } from '../../data/api.ts';
import { useSay } from '../../language/language.tsx';
import {
  type Draft,
  EMPTY,
  forgetDraft,
  grantsTime,
  keepDraft,
  keptDraft,
  namesChanged,
  namesDecision,
} from './draft.ts';
import { faultsOf, type Field as Name, toSend } from './faults.ts';
import styles from './notice.module.css';
import { PersonField } from './person-field.tsx';
import { NOTICE_FORM } from './words.ts';

type NoticeFormProps = {
  readonly busy: boolean;
  /** Why it could not be saved the last time. */
  readonly error: Error | null;
  readonly onSave: (draft: Draft) => void;
};

/** The fields of a notice; a fault is told when its field has been left, and all of them on saving. */
export function NoticeForm({ busy, error, onSave }: NoticeFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState(keptDraft);
  const [left, setLeft] = useState<ReadonlySet<Name>>(new Set());
  const [tried, setTried] = useState<Draft>();
  const form = useRef<HTMLFormElement>(null);
  const faults = faultsOf(draft, today());
  const told = error instanceof ApiProblem ? (error.problem.findings ?? []) : [];
  const set = (change: Partial<Draft>) =>
    setDraft((now) => {
      const next = { ...now, ...change };
      keepDraft(next);
      return next;
    });
  const leave = (name: Name) => setLeft((now) => new Set([...now, name]));
  const faultOf = (name: Name): string | undefined => {
    const own = faults.get(name);
    if (own) return left.has(name) || tried !== undefined ? say(own) : undefined;
    // What the register told is about the form as it was sent.
    return draft[name] === tried?.[name]
      ? told.find(({ path }) => path === name)?.message
      : undefined;
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(draft);
    const [first] = faults.keys();
    if (first === undefined) onSave(toSend(draft, today()));
    else
      form.current
        ?.querySelector<HTMLElement>(`[data-field="${first}"], [data-field="${first}"] input`)
        ?.focus();
  };
  const clear = () => {
    forgetDraft();
    setDraft(EMPTY);
    setLeft(new Set());
    setTried(undefined);
  };
  const text = (name: TextField, hint?: string) => (
    <Field label={say(NOTICE_FORM[name])} hint={hint} fault={faultOf(name)}>
      {(links) => (
        <input
          {...links}
          type="text"
          className={field['input']}
          value={draft[name]}
          autoComplete="off"
          data-field={name}
          onChange={(event) => set({ [name]: event.target.value })}
          onBlur={() => leave(name)}
        />
      )}
    </Field>
  );
  const day = (name: DayName, hint?: string) => (
    <div data-field={name}>
      <DayField
        label={say(NOTICE_FORM[name])}
        hint={hint}
        fault={faultOf(name)}
        value={draft[name]}
        onChange={(value) => set({ [name]: value })}
        onLeave={() => leave(name)}
      />
    </div>
  );
  const choice = <Value extends string>(
    name: 'outcome' | 'per' | 'category',
    options: readonly (readonly [Value, string])[],
  ) => (
    <Field label={say(NOTICE_FORM[name])} fault={faultOf(name)}>
      {(links) => (
        <select
          {...links}
          className={field['input']}
          value={draft[name]}
          onChange={(event) => set({ [name]: event.target.value })}
        >
          {options.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
  const tick = (name: 'interim' | 'higherAmount') => (
    <label className={styles['tick']}>
      <input
        type="checkbox"
        checked={draft[name]}
        onChange={(event) => set({ [name]: event.target.checked })}
      />
      {say(NOTICE_FORM[name])}
    </label>
  );
  const { outcomes, pers } = NOTICE_FORM;
  return (
    <form ref={form} className={styles['form']} onSubmit={save} noValidate>
      {error && !told.some(({ path }) => path) && <ProblemNotice error={error} />}
      <fieldset>
        <legend>{say(NOTICE_FORM.who)}</legend>
        <PersonField
          value={draft.person}
          fault={faultOf('person')}
          onChange={(person) => set({ person })}
          onLeave={() => leave('person')}
        />
        {day('born', say(NOTICE_FORM.bornHint))}
        {text('name')}
      </fieldset>
      <fieldset>
        <legend>{say(NOTICE_FORM.what)}</legend>
        {choice('outcome', [
          ['granted', say(outcomes.granted)],
          ['amended', say(outcomes.amended)],
          ['reduced', say(outcomes.reduced)],
          ['withdrawn', say(outcomes.withdrawn)],
          ['refused', say(outcomes.refused)],
        ])}
        {text('id', say(NOTICE_FORM.idHint))}
        {namesDecision(draft) && text('decision')}
        {namesChanged(draft) && text('changes')}
        {choice('category', [
          ['', say(NOTICE_FORM.categoryUntold)],
          ['1', '1'],
          ['2', '2'],
          ['3', '3'],
        ])}
      </fieldset>
      <fieldset>
        <legend>{say(NOTICE_FORM.days)}</legend>
        {day('decided')}
        {day('received')}
        {day('from')}
        {day('to', say(NOTICE_FORM.toHint))}
      </fieldset>
      {grantsTime(draft) && (
        <fieldset>
          <legend>{say(NOTICE_FORM.granted)}</legend>
          {choice('per', [
            ['week', say(pers.week)],
            ['month', say(pers.month)],
          ])}
          {text('basic', say(NOTICE_FORM.hoursHint))}
          {text('other')}
          {text('waiting')}
          {text('standby')}
          {tick('interim')}
          {tick('higherAmount')}
        </fieldset>
      )}
      {text('reason', say(NOTICE_FORM.reasonHint))}
      <div className={styles['buttons']} data-screen-only>
        <button type="submit" className={field['button']} disabled={busy}>
          {say(NOTICE_FORM.save)}
        </button>
        <button type="button" className={field['button']} onClick={clear}>
          {say(NOTICE_FORM.clear)}
        </button>
      </div>
    </form>
  );
}

type TextField =
  | 'id'
  | 'name'
  | 'decision'
  | 'changes'
  | 'basic'
  | 'other'
  | 'waiting'
  | 'standby'
  | 'reason';
type DayName = 'born' | 'decided' | 'received' | 'from' | 'to';
