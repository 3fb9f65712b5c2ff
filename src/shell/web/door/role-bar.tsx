import { useId } from 'react';
import { useSay } from '../language/language.tsx';
import styles from './door.module.css';
import { useSession, useSessionChange } from './session.ts';
import { DOOR, FIRST_ACCOUNT } from './words.ts';

/** In the demo: everything is made up, and which role one sees it as. Before the first account: how it is made. */
export function RoleBar() {
  const say = useSay();
  const session = useSession();
  const step = useSessionChange();
  const id = useId();
  if (session === undefined) return null;
  const { demo, caller, hasAccounts, otherLogIn } = session;
  if (!demo && !hasAccounts && otherLogIn === null)
    return (
      <p className={styles['bar']} data-screen-only>
        {say(DOOR.nobody.short)} <code>{FIRST_ACCOUNT}</code>
      </p>
    );
  if (!demo || caller === null) return null;
  return (
    <p className={styles['bar']} data-screen-only>
      <label htmlFor={id}>{say(DOOR.demo)}</label>
      <select
        id={id}
        value={caller.role.role}
        disabled={step.isPending}
        onChange={({ target }) =>
          step.mutate({ method: 'PUT', path: 'session/role', body: { role: target.value } })
        }
      >
        {caller.roles.map(({ role, label }) => (
          <option key={role} value={role}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}
