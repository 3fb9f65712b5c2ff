import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { QuarterView } from '#shell/usecases';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { ApiProblem, send } from '../../data/api.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { SENT } from './sent-words.ts';
import styles from './unit.module.css';

type Receiver = keyof QuarterView['sent'];
type SentMarkProps = {
  readonly quarter: string;
  readonly receiver: Receiver;
  readonly view: QuarterView;
  readonly mayMark: boolean;
};

/** Whether a report is sent, by whom and when; marks it, and takes the mark back. */
export function SentMark({ quarter, receiver, view, mayMark }: SentMarkProps) {
  const say = useSay();
  const language = useLanguage();
  const { left, last } = view.sent[receiver];
  const change = useSentChange(quarter, receiver);
  if (last === null && (left === 0 || !view.ended)) return null;
  return (
    <div className={styles['sent']}>
      {last && (
        <p>
          {say(SENT.sent)} {formatDay(last.on, language)}, {last.actor}.{' '}
          {left > 0 && say(SENT.more)}
          {mayMark && (
            <button
              type="button"
              className={styles['link']}
              disabled={change.isPending}
              onClick={() => change.mutate(null)}
            >
              {say(SENT.undo)}
            </button>
          )}
        </p>
      )}
      {left > 0 && mayMark && view.ended && <MarkForm receiver={receiver} change={change} />}
      {change.error && !isPlaced(change.error) && <ProblemNotice error={change.error} />}
    </div>
  );
}

type MarkFormProps = {
  readonly receiver: Receiver;
  readonly change: ReturnType<typeof useSentChange>;
};

function MarkForm({ receiver, change }: MarkFormProps) {
  const say = useSay();
  const [typed, setTyped] = useState<string>(today());
  const day = readDayText(typed, today());
  const told = change.error instanceof ApiProblem ? (change.error.problem.findings ?? []) : [];
  const fault =
    day === undefined ? say(SENT.dayFault) : told.find(({ path }) => path === 'on')?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (day !== undefined) change.mutate(day);
  };
  return (
    <form onSubmit={submit} aria-label={say(SENT.form[receiver])}>
      <DayField label={say(SENT.on)} value={typed} fault={fault} onChange={setTyped} />
      <button type="submit" className={field['button']} disabled={change.isPending}>
        {say(SENT.mark)}
      </button>
    </form>
  );
}

const isPlaced = (error: Error): boolean =>
  error instanceof ApiProblem &&
  error.problem.findings?.every(({ path }) => path === 'on') === true;

/** Marks a report as sent on a day, or takes that back when there is no day. */
function useSentChange(quarter: string, receiver: Receiver) {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: (on: string | null) =>
      send(
        `/api/unit/quarters/${quarter}/reports/${receiver}/sent?lang=${language}`,
        language,
        on === null
          ? { method: 'DELETE' }
          : {
              method: 'PUT',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ on }),
            },
      ),
    onSuccess: () =>
      Promise.all(['unit', 'duties'].map((key) => known.invalidateQueries({ queryKey: [key] }))),
  });
}
