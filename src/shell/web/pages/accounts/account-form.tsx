import { type FormEvent, useState } from 'react';
import { type Role, ROLE_WORDS, ROLES } from '#core/access';
import type { AccountView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ApiProblem } from '../../data/api.ts';
import { useSay } from '../../language/language.tsx';
import styles from './accounts.module.css';
import { ACCOUNTS } from './words.ts';

export type AccountDraft = {
  readonly loginName: string;
  readonly name: string;
  readonly roles: readonly Role[];
};

type AccountFormProps = {
  /** The account to change; a new one when undefined. */
  readonly account: AccountView | undefined;
  readonly error: unknown;
  readonly busy: boolean;
  readonly onSave: (draft: Partial<AccountDraft>) => void;
  readonly onCancel: () => void;
};

/** Name and roles of an account; the login name only of a new one. */
export function AccountForm({ account, error, busy, onSave, onCancel }: AccountFormProps) {
  const say = useSay();
  const [loginName, setLoginName] = useState('');
  const [name, setName] = useState(account?.name ?? '');
  const [roles, setRoles] = useState<readonly Role[]>(account?.roles.map(({ role }) => role) ?? []);
  const findings = error instanceof ApiProblem ? error.problem.findings : undefined;
  const faultOf = (path: string) => findings?.find((finding) => finding.path === path)?.message;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ name, roles, ...(account === undefined ? { loginName } : {}) });
  };
  const toggle = (role: Role) =>
    setRoles((now) => (now.includes(role) ? now.filter((each) => each !== role) : [...now, role]));
  return (
    <form className={styles['form']} onSubmit={submit}>
      {account === undefined && (
        <Field label={say(ACCOUNTS.loginName)} fault={faultOf('loginName')}>
          {(links) => (
            <input
              {...links}
              className={field['input']}
              value={loginName}
              autoComplete="off"
              autoCapitalize="none"
              onChange={({ target }) => setLoginName(target.value)}
            />
          )}
        </Field>
      )}
      <Field label={say(ACCOUNTS.name)} hint={say(ACCOUNTS.nameHint)} fault={faultOf('name')}>
        {(links) => (
          <input
            {...links}
            className={field['input']}
            value={name}
            autoComplete="off"
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <fieldset className={styles['roles']}>
        <legend>{say(ACCOUNTS.roles)}</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input type="checkbox" checked={roles.includes(role)} onChange={() => toggle(role)} />
            {say(ROLE_WORDS[role])}
          </label>
        ))}
        {faultOf('roles') !== undefined && (
          <span className={`${field['fault']} ${styles['fault']}`} role="alert">
            {say(ACCOUNTS.noRole)}
          </span>
        )}
      </fieldset>
      {error !== null && findings === undefined && <ProblemNotice error={error} />}
      <div className={styles['buttons']}>
        <button type="submit" className={field['button']} disabled={busy}>
          {say(account === undefined ? ACCOUNTS.make : ACCOUNTS.save)}
        </button>
        <button type="button" className={field['button']} onClick={onCancel}>
          {say(ACCOUNTS.cancel)}
        </button>
      </div>
    </form>
  );
}
