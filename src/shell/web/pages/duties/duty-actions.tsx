import { type FormEvent, useState } from 'react';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { useSay } from '../../language/language.tsx';
import type { DutyItemProps, Open } from './duty-item.tsx';
import styles from './duties.module.css';
import { DUTIES } from './words.ts';

type DutyActionsProps = Pick<DutyItemProps, 'duty' | 'onOpen' | 'verdict'> & {
  readonly open: Open;
};

/** What can be said of a duty, and the form of what one is about to say. */
export function DutyActions({ duty, open, onOpen, verdict }: DutyActionsProps) {
  const say = useSay();
  const { id, status, mine } = duty;
  const settled = status === 'done' || status === 'not_needed';
  const choices = settled ? (['reopened'] as const) : (['done', 'not_needed'] as const);
  if (open.form !== undefined)
    return (
      <VerdictForm
        form={open.form}
        error={verdict.error}
        busy={verdict.isPending}
        onSay={(said) => verdict.mutate({ verdict: open.form ?? 'done', duties: [id], ...said })}
        onCancel={() => {
          verdict.reset();
          onOpen({ id });
        }}
      />
    );
  return (
    <div className={styles['actions']} data-screen-only>
      {!settled && (
        <button
          type="button"
          className={field['button']}
          disabled={verdict.isPending}
          onClick={() => verdict.mutate({ verdict: mine ? 'returned' : 'taken', duties: [id] })}
        >
          {say(mine ? DUTIES.giveBack : DUTIES.take)}
        </button>
      )}
      {choices.map((form) => (
        <button
          key={form}
          type="button"
          className={field['button']}
          onClick={() => onOpen({ id, form })}
        >
          {say(FORM_WORDS[form])}
        </button>
      ))}
      {verdict.error && <ProblemNotice error={verdict.error} />}
    </div>
  );
}

const FORM_WORDS = {
  done: DUTIES.done,
  not_needed: DUTIES.notNeeded,
  reopened: DUTIES.reopen,
};

type VerdictFormProps = {
  readonly form: keyof typeof FORM_WORDS;
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onSay: (said: { readonly on?: string; readonly reason: string }) => void;
  readonly onCancel: () => void;
};

function VerdictForm({ form, error, busy, onSay, onCancel }: VerdictFormProps) {
  const say = useSay();
  const [on, setOn] = useState<string>(today());
  const [reason, setReason] = useState('');
  const day = readDayText(on, today());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (form !== 'done') onSay({ reason });
    else if (day !== undefined) onSay({ on: day, reason });
  };
  return (
    <form className={styles['verdict']} onSubmit={submit}>
      {form === 'done' && (
        <DayField
          label={say(DUTIES.doneOn)}
          value={on}
          fault={day === undefined ? say(DUTIES.dayFault) : undefined}
          onChange={setOn}
        />
      )}
      <Field
        label={say(form === 'done' ? DUTIES.note : DUTIES.why)}
        hint={form === 'done' ? undefined : say(DUTIES.whyHint)}
      >
        {(links) => (
          <input
            {...links}
            // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was opened to be written in
            autoFocus
            className={field['input']}
            value={reason}
            maxLength={2000}
            autoComplete="off"
            onChange={({ target }) => setReason(target.value)}
          />
        )}
      </Field>
      {error && <ProblemNotice error={error} />}
      <div className={styles['actions']}>
        <button type="submit" className={field['button']} disabled={busy}>
          {say(DUTIES.save)}: {say(FORM_WORDS[form]).toLowerCase()}
        </button>
        <button type="button" className={field['button']} onClick={onCancel}>
          {say(DUTIES.cancel)}
        </button>
      </div>
    </form>
  );
}
