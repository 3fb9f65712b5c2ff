import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { EqualisationSearch } from './route.ts';

type Parts = EqualisationSearch & { readonly year?: string | undefined };

/** Puts parts of the page's state in the address; an empty text takes one away. */
export function useParts(): (parts: Parts) => void {
  const navigate = useNavigate();
  return useCallback(
    (parts) => {
      const told = Object.entries(parts).map(([name, text]) => [name, text || undefined]);
      void navigate({
        to: '/utjamning',
        search: (now) => ({ ...now, ...(Object.fromEntries(told) as Parts) }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
}
