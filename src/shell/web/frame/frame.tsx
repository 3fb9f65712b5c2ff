import { Outlet, useRouteContext } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { WhyDrawer } from '../components/why-drawer.tsx';
import { DoorKeeper } from '../door/door-keeper.tsx';
import { RoleBar } from '../door/role-bar.tsx';
import { LanguageProvider } from '../language/language.tsx';
import { WhileFilling } from './filling.tsx';
import styles from './frame.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { FRAME } from './words.ts';

// Nothing of these is seen before somebody asks for it, so they come after the first page.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.tsx')).KeysDialog }));

export function Frame() {
  const { language } = useRouteContext({ from: '__root__' });
  const [railOpen, setRailOpen] = useState(false);
  return (
    <LanguageProvider value={language}>
      <a className={styles['skip']} href="#content">
        {FRAME.skip[language]}
      </a>
      <div className={styles['frame']} data-rail-open={railOpen}>
        <TopBar railOpen={railOpen} onRail={() => setRailOpen((open) => !open)} />
        <Rail onLeave={() => setRailOpen(false)} />
        <main className={styles['main']} id="content" tabIndex={-1}>
          <RoleBar />
          <WhileFilling>
            <DoorKeeper>
              <Outlet />
            </DoorKeeper>
          </WhileFilling>
        </main>
      </div>
      <WhyDrawer />
      <Suspense>
        <Palette />
        <KeysDialog />
      </Suspense>
    </LanguageProvider>
  );
}
