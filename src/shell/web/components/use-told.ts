import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Opens a term by putting it in the address; without one it closes. */
export function useTold(): (told?: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (told) =>
      void navigate({
        to: '.',
        search: (now) => ({ ...now, told, why: undefined }),
        resetScroll: false,
      }),
    [navigate],
  );
}
