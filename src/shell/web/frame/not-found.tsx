import { Link } from '@tanstack/react-router';
import { useSay } from '../language/language.tsx';
import { Page } from './page.tsx';
import { FRAME } from './words.ts';

export function NotFound() {
  const say = useSay();
  return (
    <Page title={say(FRAME.notFound.title)} heading={say(FRAME.notFound.title)}>
      <p>{say(FRAME.notFound.detail)}</p>
      <p>
        <Link to="/laget">Läget</Link>
      </p>
    </Page>
  );
}
