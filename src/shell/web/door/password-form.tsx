import { type FormEvent, useState } from 'react';
import { Field } from '../components/field.tsx';
import field from '../components/field.module.css';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { ApiProblem } from '../data/api.ts';
import { Page } from '../frame/page.tsx';
import { useSay } from '../language/language.tsx';
import styles from './door.module.css';
import { useSessionChange } from './session.ts';
import { DOOR } from './words.ts';

/** Lets somebody choose a password; the first time without asking for the one of one time. */
export function PasswordForm({ first }: { readonly first: boolean }) {
  const say = useSay();
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const [saved, setSaved] = useState(false);
  const choose = useSessionChange(() => {
    setCurrent('');
    setPassword('');
    setSaved(true);
  });
  const findings = choose.error instanceof ApiProblem ? choose.error.problem.findings : undefined;
  const faultOf = (path: string) => findings?.find((finding) => finding.path === path)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaved(false);
    choose.mutate({ method: 'PUT', path: 'session/password', body: { current, password } });
  };
  return (
    <Page
      title={say(DOOR.choose.title)}
      heading={say(DOOR.choose.title)}
      lead={<p>{say(first ? DOOR.choose.first : DOOR.choose.about)}</p>}
    >
      <form className={styles['form']} onSubmit={submit}>
        {!first && (
          <Field label={say(DOOR.choose.current)} fault={faultOf('current')}>
            {(links) => (
              <input
                {...links}
                type="password"
                className={field['input']}
                value={current}
                autoComplete="current-password"
                onChange={({ target }) => setCurrent(target.value)}
              />
            )}
          </Field>
        )}
        <Field label={say(DOOR.choose.fresh)} fault={faultOf('password')}>
          {(links) => (
            <input
              {...links}
              type="password"
              className={field['input']}
              value={password}
              autoComplete="new-password"
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Field>
        {choose.error && findings === undefined && <ProblemNotice error={choose.error} />}
        <button type="submit" className={styles['primary']} disabled={choose.isPending}>
          {say(DOOR.choose.save)}
        </button>
        <p role="status">{saved ? say(DOOR.choose.saved) : ''}</p>
      </form>
    </Page>
  );
}
