import { useHotkeys } from '@mantine/hooks';
import { spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import type { Language } from '#kernel';
import { UserMenu } from '../door/user-menu.tsx';
import { rememberLanguage, useLanguage, useSay } from '../language/language.tsx';
import { BasisControl } from './basis-control.tsx';
import { Icon } from './icons.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { RegisterBadge } from './register-badge.tsx';
import { ThemeMenu } from './theme-menu.tsx';
import styles from './top-bar.module.css';
import { FRAME } from './words.ts';

type TopBarProps = { readonly railOpen: boolean; readonly onRail: () => void };

export function TopBar({ railOpen, onRail }: TopBarProps) {
  const say = useSay();
  // Bound here and not in the palette, which comes after the first page: no early key press is lost.
  useHotkeys([['mod+K', spotlight.toggle]], []);
  return (
    <header className={styles['bar']}>
      <button
        type="button"
        className={styles['railButton']}
        aria-expanded={railOpen}
        aria-controls="rail"
        aria-label={say(FRAME.menu)}
        onClick={onRail}
      >
        <Icon name={railOpen ? 'close' : 'menu'} />
      </button>
      <MunicipalityPicker />
      <RegisterBadge />
      <BasisControl />
      <div className={styles['right']} data-screen-only>
        <button type="button" className={styles['search']} onClick={spotlight.open}>
          <Icon name="search" />
          <span>{say(FRAME.search)}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <LanguageButton />
        <ThemeMenu />
        <UserMenu />
      </div>
    </header>
  );
}

function LanguageButton() {
  const language = useLanguage();
  const say = useSay();
  const navigate = useNavigate();
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const change = () => {
    rememberLanguage(other);
    void navigate({ to: '.', search: (now) => ({ ...now, lang: other }), resetScroll: false });
  };
  return (
    <button type="button" className={styles['button']} lang={other} onClick={change}>
      {say(FRAME.otherLanguage)}
    </button>
  );
}
