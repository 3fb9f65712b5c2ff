import { Link, useRouter } from '@tanstack/react-router';
import { mayUse, useSession } from '../door/session.ts';
import { useSay } from '../language/language.tsx';
import { useAskedYear, useSource } from './basis.ts';
import type { PageFacts } from './page-facts.ts';
import styles from './rail.module.css';
import { FRAME } from './words.ts';

const GROUPS: readonly PageFacts['group'][] = ['work', 'money', 'compare', 'tools', 'operation'];

/** Every page that says what it is and is for who asks, in the order the router lists them. */
export function usePages(): readonly { readonly path: string; readonly facts: PageFacts }[] {
  const router = useRouter();
  const session = useSession();
  return Object.values(router.routesById).flatMap(({ fullPath, options: { staticData } }) =>
    staticData?.page === undefined || mayUse(session, staticData.needs) !== true
      ? []
      : [{ path: fullPath, facts: staticData.page }],
  );
}

export function Rail({ onLeave }: { readonly onLeave: () => void }) {
  const say = useSay();
  const pages = usePages();
  const year = useAskedYear();
  // A page with another of the rail below it is marked only when it is itself the one that is open.
  const hasPagesBelow = (path: string): boolean =>
    pages.some((other) => other.path.startsWith(`${path}/`));
  const { knownOn } = useSource();
  return (
    <nav className={styles['rail']} id="rail" aria-label={say(FRAME.pages)} data-screen-only>
      <Link to="/laget" className={styles['brand']}>
        {say(FRAME.product)}
      </Link>
      {GROUPS.filter((group) => pages.some(({ facts }) => facts.group === group)).map((group) => (
        <div key={group} className={styles['group']}>
          <h2 id={`rail-${group}`}>{say(FRAME.groups[group])}</h2>
          <ul aria-labelledby={`rail-${group}`}>
            {pages
              .filter(({ facts }) => facts.group === group)
              .map(({ path, facts }) => (
                <li key={path}>
                  <Link
                    to={path}
                    activeOptions={{ exact: hasPagesBelow(path) }}
                    search={
                      facts.published ? { ...(year && { year }), ...(knownOn && { knownOn }) } : {}
                    }
                    className={styles['link']}
                    onClick={onLeave}
                  >
                    {say(facts.title)}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
