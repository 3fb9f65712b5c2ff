import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Opens a figure's lineage by putting it in the address; without a figure it closes. */
export function useWhy(): (figure?: string) => void {
  const navigate = useNavigate();
  return useCallback(
    (figure) =>
      void navigate({
        to: '.',
        search: (now) => ({ ...now, why: figure, told: undefined }),
        resetScroll: false,
      }),
    [navigate],
  );
}
