import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { LogIn } from '../../door/log-in-form.tsx';
import { PasswordForm } from '../../door/password-form.tsx';
import { useSession } from '../../door/session.ts';
import { DOOR } from '../../door/words.ts';
import { Page } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';

const route = getRouteApi('/logga-in');

/** Logga in: then on to the first page. */
export function LogInPage() {
  const say = useSay();
  const session = useSession();
  const { refused } = route.useSearch();
  const navigate = useNavigate();
  if (session === undefined) return null;
  if (session.caller === null)
    return (
      <LogIn
        session={session}
        refused={refused !== undefined}
        onDone={() => void navigate({ to: '/' })}
      />
    );
  const { name, role } = session.caller;
  return <Page title={say(DOOR.title)} heading={`${say(DOOR.loggedIn)} ${name}, ${role.label}`} />;
}

/** Byt lösenord. */
export const PasswordPage = () => <PasswordForm first={false} />;
