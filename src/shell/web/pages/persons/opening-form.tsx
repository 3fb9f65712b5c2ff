import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ACCESS_REASON_WORDS } from '#core/access';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { send } from '../../data/api.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './timeline/timeline.module.css';
import { OPENING } from './timeline/words.ts';

const OWN = 'own';

type OpeningFormProps = { readonly person: string; readonly onOpened: () => void };

/** Asks once an hour why somebody opens a person; the answer is logged before anything is shown. */
export function OpeningForm({ person, onOpened }: OpeningFormProps) {
  const say = useSay();
  const language = useLanguage();
  const [chosen, setChosen] = useState<string>(Object.keys(ACCESS_REASON_WORDS)[0] ?? OWN);
  const [own, setOwn] = useState('');
  const opening = useMutation({
    mutationFn: () =>
      send(`/api/persons/${person}/openings?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ reason: chosen === OWN ? own : chosen }),
      }),
    onSuccess: onOpened,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate();
  };
  const reasons = [
    ...Object.entries(ACCESS_REASON_WORDS).map(([code, label]) => [code, say(label)] as const),
    [OWN, say(OPENING.own)] as const,
  ];
  return (
    <Page
      title={say(OPENING.title)}
      heading={say(OPENING.title)}
      lead={<p>{say(OPENING.about)}</p>}
    >
      <form className={styles['opening']} onSubmit={submit}>
        <fieldset>
          <legend className={styles['hidden']}>{say(OPENING.title)}</legend>
          {reasons.map(([code, label]) => (
            <label key={code}>
              <input
                type="radio"
                name="reason"
                value={code}
                checked={chosen === code}
                onChange={() => setChosen(code)}
              />
              {label}
            </label>
          ))}
        </fieldset>
        {chosen === OWN && (
          <Field label={say(OPENING.own)} hint={say(OPENING.ownHint)}>
            {(links) => (
              <input
                {...links}
                className={field['input']}
                value={own}
                maxLength={200}
                autoComplete="off"
                onChange={({ target }) => setOwn(target.value)}
              />
            )}
          </Field>
        )}
        {opening.error && <ProblemNotice error={opening.error} />}
        <button type="submit" className={styles['primary']} disabled={opening.isPending}>
          {say(OPENING.open)}
        </button>
      </form>
    </Page>
  );
}
