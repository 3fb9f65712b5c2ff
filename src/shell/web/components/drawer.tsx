import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../frame/icons.tsx';
import { FRAME } from '../frame/words.ts';
import { useSay } from '../language/language.tsx';
import styles from './why-drawer.module.css';

const ABOVE = '[role="menu"], [aria-modal="true"], dialog[open]';

type DrawerProps = {
  readonly title: string;
  /** What it is about: it takes the focus anew when that changes. */
  readonly about: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A panel from the right. Esc closes it, and whatever opened it has the focus again. */
export function Drawer({ title, about, onClose, children }: DrawerProps) {
  const say = useSay();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    return () => {
      if (opener instanceof HTMLElement || opener instanceof SVGElement) opener.focus();
    };
  }, []);
  useEffect(() => panel.current?.focus(), [about]);
  useEffect(() => {
    // Before anything else hears the key: what lies above the drawer is still there, and is what the key closes.
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && document.querySelector(ABOVE) === null) onClose();
    };
    document.addEventListener('keydown', close, { capture: true });
    return () => document.removeEventListener('keydown', close, { capture: true });
  }, [onClose]);
  return (
    <div ref={panel} className={styles['drawer']} role="dialog" aria-label={title} tabIndex={-1}>
      <div className={styles['head']}>
        <span>{title}</span>
        <button type="button" aria-label={say(FRAME.close)} onClick={onClose} data-screen-only>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </div>
  );
}
