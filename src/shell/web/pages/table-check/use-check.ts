import { useCallback, useEffect, useRef, useState } from 'react';
import type { TableChecksView } from '#shell/api';
import { useLanguage } from '../../language/language.tsx';
import { checkFile, checkPublished } from './check-table.ts';

export type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'checked'; readonly checks: TableChecksView };

/** One check at a time: a new one, or leaving the page, cancels the one before. */
export function useCheck() {
  const language = useLanguage();
  const [state, setState] = useState<CheckState>({ kind: 'none' });
  const running = useRef<AbortController>(undefined);
  const start = useCallback(async (check: (signal: AbortSignal) => Promise<TableChecksView>) => {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setState({ kind: 'working' });
    try {
      const checks = await check(own.signal);
      if (!own.signal.aborted) setState({ kind: 'checked', checks });
    } catch (error) {
      if (!own.signal.aborted) setState({ kind: 'refused', error });
    }
  }, []);
  useEffect(() => () => running.current?.abort(), []);
  return {
    state,
    ofFile: useCallback(
      (file: File) => void start((signal) => checkFile(file, language, signal)),
      [start, language],
    ),
    ofPublished: useCallback(
      (address: string) => void start((signal) => checkPublished(address, language, signal)),
      [start, language],
    ),
    stop: useCallback(() => {
      running.current?.abort();
      setState({ kind: 'none' });
    }, []),
  };
}
