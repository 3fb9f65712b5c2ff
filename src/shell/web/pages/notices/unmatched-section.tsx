import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { NoticeInbox, UnmatchedNotice } from '#shell/usecases';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { ApiProblem, send } from '../../data/api.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { Select } from '../cases/select.tsx';
import { usePersonSearch } from '../persons/use-person-search.ts';
import styles from './notices.module.css';
import { NOTICE_OUTCOMES, UNMATCHED } from './unmatched-words.ts';

type Unmatched = NoticeInbox['unmatched'][number];

/** Sends something about notices without a person; the inbox and the duties are read anew. */
function useSend<Body>(path: (body: Body) => string, onDone: () => void) {
  const language = useLanguage();
  const known = useQueryClient();
  return useMutation({
    mutationFn: (body: Body) =>
      send(`/api/notices/${path(body)}?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    onSuccess: () => {
      void known.invalidateQueries({ queryKey: ['notices'] });
      void known.invalidateQueries({ queryKey: ['duties'] });
      onDone();
    },
  });
}

/** Notices whose person nobody has found: what the notice says beside whoever it could be, decided by a person. */
export function UnmatchedSection({ unmatched }: { readonly unmatched: readonly Unmatched[] }) {
  const say = useSay();
  const [writing, setWriting] = useState(false);
  return (
    <Section title={say(UNMATCHED.title)} lead={say(UNMATCHED.lead)}>
      {unmatched.map((notice) => (
        <Match key={notice.id} notice={notice} />
      ))}
      {writing ? (
        <KeepForm onDone={() => setWriting(false)} />
      ) : (
        <p>
          <button type="button" className={field['button']} onClick={() => setWriting(true)}>
            {say(UNMATCHED.keep)}
          </button>
        </p>
      )}
    </Section>
  );
}

const TYPING_PAUSE = 150;
const MOST_SHOWN = 5;

function Match({ notice }: { readonly notice: Unmatched }) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState('');
  const [asked] = useDebouncedValue(text, TYPING_PAUSE);
  const { data } = usePersonSearch(asked, {});
  const match = useSend<{ person: string }>(
    () => `unmatched/${notice.id}/person`,
    () => undefined,
  );
  const found = asked.trim() === '' ? [] : (data?.pages[0]?.persons ?? []).slice(0, MOST_SHOWN);
  const { outcome } = notice;
  return (
    <div className={styles['sides']}>
      <div>
        <h3>{say(UNMATCHED.notice)}</h3>
        <p>{notice.said}</p>
        <p className={styles['quiet']}>
          {isOutcome(outcome) && `${say(NOTICE_OUTCOMES[outcome])} · `}
          {say(UNMATCHED.came)} {formatDay(notice.received, language)}
        </p>
      </div>
      <div>
        <Field label={say(UNMATCHED.search)}>
          {(links) => (
            <input
              {...links}
              type="search"
              className={field['input']}
              autoComplete="off"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )}
        </Field>
        <ul className={styles['candidates']}>
          {found.map(({ id, name, born, hidden }) => (
            <li key={id}>
              <span>
                {hidden ? say(UNMATCHED.hidden) : (name ?? say(UNMATCHED.nameless))}
                {born && `, ${say(UNMATCHED.born)} ${formatDay(born, language, 'short')}`}
              </span>
              <button
                type="button"
                className={field['button']}
                disabled={match.isPending}
                onClick={() => match.mutate({ person: id })}
              >
                {say(UNMATCHED.same)}
              </button>
            </li>
          ))}
        </ul>
        {asked.trim() !== '' && found.length === 0 && data !== undefined && (
          <p className={styles['quiet']}>
            {say(UNMATCHED.nobody)} <Link to="/intag/besked">{say(UNMATCHED.newPerson)}</Link>
          </p>
        )}
        {match.error && <ProblemNotice error={match.error} />}
      </div>
    </div>
  );
}

const isOutcome = (text: string): text is keyof typeof NOTICE_OUTCOMES =>
  Object.hasOwn(NOTICE_OUTCOMES, text);

function KeepForm({ onDone }: { readonly onDone: () => void }) {
  const say = useSay();
  const [outcome, setOutcome] = useState<UnmatchedNotice['outcome']>('withdrawn');
  const [received, setReceived] = useState<string>(today());
  const [said, setSaid] = useState('');
  const keep = useSend<{ outcome: string; received: string; said: string }>(
    () => 'unmatched',
    onDone,
  );
  const day = readDayText(received, today());
  const told = keep.error instanceof ApiProblem ? (keep.error.problem.findings ?? []) : [];
  const faultOf = (name: string) => told.find(({ path }) => path === name)?.message;
  return (
    <form
      className={styles['keep']}
      aria-label={say(UNMATCHED.keep)}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        if (day !== undefined) keep.mutate({ outcome, received: day, said });
      }}
    >
      <Select
        label={say(UNMATCHED.outcome)}
        words={NOTICE_OUTCOMES}
        value={outcome}
        onChange={setOutcome}
      />
      <DayField
        label={say(UNMATCHED.received)}
        value={received}
        fault={day === undefined ? say(UNMATCHED.dayFault) : faultOf('received')}
        onChange={setReceived}
      />
      <Field label={say(UNMATCHED.said)} hint={say(UNMATCHED.saidHint)} fault={faultOf('said')}>
        {(links) => (
          <input
            {...links}
            className={field['input']}
            maxLength={2000}
            autoComplete="off"
            value={said}
            onChange={({ target }) => setSaid(target.value)}
          />
        )}
      </Field>
      {keep.error && told.length === 0 && <ProblemNotice error={keep.error} />}
      <p className={styles['who']}>
        <button type="submit" className={field['button']} disabled={keep.isPending}>
          {say(UNMATCHED.save)}
        </button>
        <button type="button" className={field['button']} onClick={onDone}>
          {say(UNMATCHED.cancel)}
        </button>
      </p>
    </form>
  );
}
