import { Outlet, useRouteContext } from '@tanstack/react-router';
import { useState } from 'react';
import { WhyDrawer } from '../components/why-drawer.tsx';
import { LanguageProvider } from '../language/language.tsx';
import styles from './frame.module.css';
import { KeysDialog } from './keys-dialog.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { FRAME } from './words.ts';

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
          <Outlet />
        </main>
      </div>
      <WhyDrawer />
      <Palette />
      <KeysDialog />
    </LanguageProvider>
  );
}
