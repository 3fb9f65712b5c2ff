import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseView, SavedDraft } from '#shell/usecases';
import { send } from '../../data/api.ts';
import { useLanguage } from '../../language/language.tsx';
import { useHistory } from '../hours/history.ts';

type KeptDraft = CaseView['drafts'][number];
type Colleague = { readonly name: string; readonly body: unknown; readonly version: number };

const withDraft = (view: CaseView, draft: KeptDraft): CaseView => ({
  ...view,
  drafts: [...view.drafts.filter(({ section }) => section !== draft.section), draft],
});

/** Long enough to have written a word; short enough that nothing is lost. */
const PAUSE = 500;

const clock = (): string =>
  Temporal.Now.plainTimeISO().toString().slice(0, 'HH:MM'.length).replace(':', '.');

/**
 * A form of a case that saves itself on every change and can be undone. When a colleague has saved meanwhile nothing is
 * overwritten: `theirs` holds their text until somebody has chosen.
 */
export function useDraft<T>(
  { id, drafts }: Pick<CaseView, 'id' | 'drafts'>,
  section: string,
  { start, bodyOf }: { readonly start: (kept: unknown) => T; readonly bodyOf: (now: T) => unknown },
) {
  const language = useLanguage();
  const known = useQueryClient();
  const [kept] = useState((): KeptDraft | undefined =>
    drafts.find((draft) => draft.section === section),
  );
  const history = useHistory<T>(() => start(kept?.body));
  const now = history.state;
  const [savedAt, setSavedAt] = useState<string>();
  const [theirs, setTheirs] = useState<Colleague>();
  const [error, setError] = useState<unknown>();
  const version = useRef(kept?.version ?? 0);
  const saved = useRef(now);
  const sending = useRef<Promise<void>>(Promise.resolve());

  const save = useCallback(
    (value: T) => {
      if (Object.is(saved.current, value)) return sending.current;
      saved.current = value;
      // One at a time, so that one's own earlier text is never taken for a colleague's.
      sending.current = sending.current.then(async () => {
        try {
          const answer = await send<SavedDraft>(
            `/api/cases/${id}/drafts/${section}?lang=${language}`,
            language,
            {
              method: 'PUT',
              headers: { 'Content-Type': 'application/json' },
              body: JSON.stringify({ after: version.current, body: bodyOf(value) }),
              keepalive: true,
            },
          );
          setError(undefined);
          if (answer.saved) {
            known.setQueriesData<CaseView>({ queryKey: ['case', id] }, (view) =>
              view === undefined ? view : withDraft(view, answer.draft),
            );
            version.current = answer.draft.version;
            setSavedAt(clock());
          } else {
            const { actor, body, version: number } = answer.theirs;
            setTheirs({ name: actor.name, body, version: number });
          }
        } catch (refused) {
          setError(refused);
        }
      });
      return sending.current;
    },
    [id, section, language, bodyOf, known],
  );

  const waits = theirs !== undefined;
  const latest = useRef(now);
  useEffect(() => {
    latest.current = now;
    if (waits) return undefined;
    const timer = setTimeout(() => void save(now), PAUSE);
    return () => clearTimeout(timer);
  }, [now, save, waits]);
  useEffect(() => () => void save(latest.current), [save]);

  return {
    ...history,
    savedAt,
    theirs,
    error,
    /** Keeps one's own text as the newest version; theirs is still there as an earlier one. */
    keepOwn: () => {
      version.current = theirs?.version ?? version.current;
      setTheirs(undefined);
      history.change((own) => structuredClone(own));
    },
    takeTheirs: () => {
      version.current = theirs?.version ?? version.current;
      const taken = start(theirs?.body);
      saved.current = taken;
      setTheirs(undefined);
      history.change(() => taken);
    },
  };
}
