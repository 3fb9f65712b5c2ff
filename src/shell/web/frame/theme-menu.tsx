import { type MantineColorScheme, Menu, useMantineColorScheme } from '@mantine/core';
import { useSay } from '../language/language.tsx';
import { Icon } from './icons.tsx';
import styles from './top-bar.module.css';
import { FRAME } from './words.ts';

const THEMES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

export function ThemeMenu() {
  const say = useSay();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu
      withinPortal={false}
      withInitialFocusPlaceholder={false}
      position="bottom-end"
      shadow="none"
      width={180}
      radius={6}
    >
      <Menu.Target>
        <button type="button" className={styles['button']} aria-label={say(FRAME.theme.about)}>
          <Icon name="theme" />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {THEMES.map((theme) => (
          <Menu.Item
            key={theme}
            aria-current={theme === colorScheme ? 'true' : undefined}
            rightSection={theme === colorScheme ? <Icon name="check" /> : null}
            onClick={() => setColorScheme(theme)}
          >
            {say(FRAME.theme[theme])}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
