import { useHotkeys } from '@mantine/hooks';
import { useRef } from 'react';
import { useSay } from '../language/language.tsx';
import { Icon } from './icons.tsx';
import styles from './keys-dialog.module.css';
import { FRAME } from './words.ts';

const KEYS = [
  ['Ctrl K', FRAME.keys.search],
  ['?', FRAME.keys.help],
  ['Esc', FRAME.keys.close],
  ['Enter', FRAME.keys.open],
  ['← →', FRAME.keys.chart],
] as const;

export function KeysDialog() {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const show = () => dialog.current?.showModal();
  useHotkeys([
    ['shift+?', show],
    ['?', show],
  ]);
  return (
    <dialog ref={dialog} className={styles['dialog']} aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">{say(FRAME.keys.title)}</h2>
        <button aria-label={say(FRAME.close)}>
          <Icon name="close" />
        </button>
      </form>
      <dl className={styles['keys']}>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
