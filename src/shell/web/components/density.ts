import { useLocalStorage } from '@mantine/hooks';

type Density = 'airy' | 'dense';

/** How close table rows stand; one choice for every table, remembered. */
export function useDensity() {
  const [density, setDensity] = useLocalStorage<Density>({
    key: 'tjugo.density',
    defaultValue: 'airy',
    getInitialValueInEffect: false,
  });
  return { density, setDensity };
}
