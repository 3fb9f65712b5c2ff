import { useSyncExternalStore } from 'react';

const onPaper = matchMedia('print');

function subscribe(changed: () => void): () => void {
  onPaper.addEventListener('change', changed);
  return () => onPaper.removeEventListener('change', changed);
}

/** Whether the page is being laid out for paper, where nothing can be scrolled to. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => onPaper.matches);
