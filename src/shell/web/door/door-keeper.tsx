import { useMatches } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../frame/page.tsx';
import { useSay } from '../language/language.tsx';
import { LogIn } from './log-in-form.tsx';
import { PasswordForm } from './password-form.tsx';
import { mayUse, useSession } from './session.ts';
import { DOOR } from './words.ts';

/** Shows a page to those who may use it; asks others who they are, on the page's own address. */
export function DoorKeeper({ children }: { readonly children: ReactNode }) {
  const say = useSay();
  const session = useSession();
  const needed = useMatches({
    select: (matches) => matches.map(({ staticData }) => staticData.needs).find(Boolean),
  });
  if (session?.caller?.mustChoosePassword) return <PasswordForm first />;
  const may = mayUse(session, needed);
  if (may === true) return children;
  // The server guards what is read, so a page may come before it is known who asks; it only shows nothing then.
  if (may === undefined || session === undefined) return null;
  if (session.caller === null) return <LogIn session={session} />;
  return (
    <Page
      title={say(DOOR.notForRole.heading)}
      heading={say(DOOR.notForRole.heading)}
      lead={<p>{say(DOOR.notForRole.about)}</p>}
    />
  );
}
