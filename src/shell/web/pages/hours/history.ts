import { useCallback, useReducer } from 'react';

type History<T> = {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** What the last change was about: changes to the same thing in a row are undone together. */
  readonly about: string | undefined;
};

type Step<T> =
  | { readonly kind: 'change'; readonly about: string | undefined; readonly to: (now: T) => T }
  | { readonly kind: 'undo' | 'redo' };

const MOST_STEPS = 200;

/** Goes one step in a history of states. */
export function step<T>(history: History<T>, action: Step<T>): History<T> {
  const { past, present, future, about } = history;
  switch (action.kind) {
    case 'change': {
      const next = action.to(present);
      if (Object.is(next, present)) return history;
      const joined = action.about !== undefined && action.about === about;
      return {
        past: joined ? past : [...past, present].slice(-MOST_STEPS),
        present: next,
        future: [],
        about: action.about,
      };
    }
    case 'undo': {
      const last = past.at(-1);
      return last === undefined
        ? history
        : {
            past: past.slice(0, -1),
            present: last,
            future: [present, ...future],
            about: undefined,
          };
    }
    case 'redo': {
      const [next, ...later] = future;
      return next === undefined
        ? history
        : { past: [...past, present], present: next, future: later, about: undefined };
    }
  }
}

export const historyOf = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  about: undefined,
});

/** A state whose every change can be undone; typing in one field counts as one change. */
export function useHistory<T>(start: () => T) {
  const [history, act] = useReducer(step<T>, undefined, () => historyOf(start()));
  const change = useCallback(
    (to: (now: T) => T, about?: string) => act({ kind: 'change', to, about }),
    [],
  );
  const undo = useCallback(() => act({ kind: 'undo' }), []);
  const redo = useCallback(() => act({ kind: 'redo' }), []);
  return {
    state: history.present,
    change,
    undo,
    redo,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
