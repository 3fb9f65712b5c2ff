import { Menu } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { Icon } from '../frame/icons.tsx';
import topBar from '../frame/top-bar.module.css';
import { useSay } from '../language/language.tsx';
import styles from './door.module.css';
import { useSession, useSessionChange } from './session.ts';
import { DOOR } from './words.ts';

/** Who you are in the top bar: roles to step into, password, log out. A visitor of the demo has the bar of roles instead. */
export function UserMenu() {
  const say = useSay();
  const session = useSession();
  const navigate = useNavigate();
  const step = useSessionChange();
  const leave = useSessionChange(() => void navigate({ to: '/' }));
  if (session === undefined || session.demo) return null;
  const { caller } = session;
  if (caller === null)
    return (
      <Link to="/logga-in" className={`${topBar['button']} ${styles['logIn']}`}>
        {say(DOOR.logIn)}
      </Link>
    );
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      shadow="none"
      width={240}
      radius={6}
    >
      <Menu.Target>
        <button type="button" className={topBar['button']}>
          <span className={styles['who']}>{caller.name}</span>
          <span className={styles['role']}>{caller.role.label}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {caller.roles.length > 1 && (
          <>
            <Menu.Label>{say(DOOR.role)}</Menu.Label>
            {caller.roles.map(({ role, label }) => (
              <Menu.Item
                key={role}
                aria-current={role === caller.role.role ? 'true' : undefined}
                rightSection={role === caller.role.role ? <Icon name="check" /> : null}
                onClick={() => step.mutate({ method: 'PUT', path: 'session/role', body: { role } })}
              >
                {label}
              </Menu.Item>
            ))}
            <Menu.Divider />
          </>
        )}
        <Menu.Item onClick={() => void navigate({ to: '/losenord' })}>
          {say(DOOR.changePassword)}
        </Menu.Item>
        <Menu.Item onClick={() => leave.mutate({ method: 'DELETE' })}>{say(DOOR.logOut)}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
