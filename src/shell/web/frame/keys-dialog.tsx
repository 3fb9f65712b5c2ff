import { Modal } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useSay } from '../language/language.tsx';
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
  const [opened, { toggle, close }] = useDisclosure(false);
  useHotkeys([
    ['shift+?', toggle],
    ['?', toggle],
  ]);
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={say(FRAME.keys.title)}
      closeButtonProps={{ 'aria-label': say(FRAME.close) }}
      radius={6}
      shadow="none"
    >
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
    </Modal>
  );
}
