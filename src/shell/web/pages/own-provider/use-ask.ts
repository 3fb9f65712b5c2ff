import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { OwnProviderSearch } from './route.ts';

/** Puts a change of the question in the address. */
export function useAsk(): (
  change: (now: OwnProviderSearch) => OwnProviderSearch & { year?: string | undefined },
) => void {
  const navigate = useNavigate();
  return useCallback(
    (change) =>
      void navigate({
        to: '/egen-regi',
        search: (now) => ({ ...now, ...change(now) }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
}
