import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OverviewView } from '#shell/usecases';
import { useWhy } from '../../components/use-why.ts';
import { focusEvent } from './focus-event.ts';

/** What a click in a chart does: a bar opens its why, a year becomes the page's, an event is scrolled to. */
export function usePageLinks({ years }: OverviewView) {
  const navigate = useNavigate();
  const onWhy = useWhy();
  const latest = years.at(-1);
  return useMemo(
    () => ({
      onWhy,
      onYear: (year: string) =>
        void navigate({
          to: '.',
          search: (now) => ({ ...now, year: year === latest ? undefined : year }),
          resetScroll: false,
        }),
      onEvent: focusEvent,
    }),
    [navigate, onWhy, latest],
  );
}
