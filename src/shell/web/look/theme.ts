import { type CSSVariablesResolver, createTheme } from '@mantine/core';

export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
});

// Mantine's own parts take the house's colours, so that one set of tokens rules both.
const houseColours = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-default': 'var(--raised)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-border': 'var(--hairline-strong)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-primary-color-filled': 'var(--accent)',
};

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: houseColours,
  dark: houseColours,
});
