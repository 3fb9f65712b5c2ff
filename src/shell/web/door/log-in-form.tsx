import { type FormEvent, useState } from 'react';
import type { SessionAnswer } from '#shell/api';
import { Field } from '../components/field.tsx';
import field from '../components/field.module.css';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Page } from '../frame/page.tsx';
import { useSay } from '../language/language.tsx';
import styles from './door.module.css';
import { useSessionChange } from './session.ts';
import { DOOR, FIRST_ACCOUNT } from './words.ts';

type LogInProps = {
  readonly session: SessionAnswer;
  /** The municipality's own log in turned the reader away. */
  readonly refused?: boolean;
  readonly onDone?: () => void;
};

/** Asks who somebody is; where nobody has an account, says how the first is made. */
export function LogIn({ session, refused, onDone }: LogInProps) {
  const say = useSay();
  if (!session.hasAccounts && session.otherLogIn === null)
    return (
      <Page
        title={say(DOOR.title)}
        heading={say(DOOR.nobody.heading)}
        lead={<p>{say(DOOR.nobody.about)}</p>}
      >
        <pre className={styles['command']}>{FIRST_ACCOUNT}</pre>
      </Page>
    );
  return (
    <Page title={say(DOOR.title)} heading={say(DOOR.heading)} lead={<p>{say(DOOR.about)}</p>}>
      <div className={styles['narrow']}>
        {refused && (
          <p role="alert" className={styles['refused']}>
            {say(DOOR.otherRefused)}
          </p>
        )}
        {session.otherLogIn !== null && (
          <a className={styles['primary']} href={session.otherLogIn}>
            {say(DOOR.otherLogIn)}
          </a>
        )}
        {session.hasAccounts && <PasswordFields onDone={onDone} />}
      </div>
    </Page>
  );
}

function PasswordFields({ onDone }: { readonly onDone: (() => void) | undefined }) {
  const say = useSay();
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const logIn = useSessionChange(onDone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    logIn.mutate({ method: 'POST', body: { loginName, password } });
  };
  return (
    <form className={styles['form']} onSubmit={submit}>
      <Field label={say(DOOR.loginName)}>
        {(links) => (
          <input
            {...links}
            className={field['input']}
            value={loginName}
            required
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => setLoginName(target.value)}
          />
        )}
      </Field>
      <Field label={say(DOOR.password)}>
        {(links) => (
          <input
            {...links}
            type="password"
            className={field['input']}
            value={password}
            required
            autoComplete="current-password"
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      {logIn.error && <ProblemNotice error={logIn.error} />}
      <button type="submit" className={styles['primary']} disabled={logIn.isPending}>
        {say(DOOR.logIn)}
      </button>
    </form>
  );
}
