import { useSyncExternalStore } from 'react';
import type { Language } from '#kernel';
import type { FileTakenInView } from '#shell/api';
import type { ChangesView } from '#shell/usecases';
import { ApiProblem, getJson, send } from '../../data/api.ts';
import { sendWithProgress } from '../../data/send-with-progress.ts';

/** What has become of a file that somebody handed over. */
export type FileState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'sending'; readonly sent: number }
  | { readonly kind: 'reading' }
  | { readonly kind: 'answered'; readonly taken: FileTakenInView }
  | { readonly kind: 'taken'; readonly changeId: number; readonly rows: number }
  | { readonly kind: 'failed'; readonly detail: string }
  | { readonly kind: 'left' };

export type QueuedFile = { readonly key: number; readonly file: File; readonly state: FileState };

type Queue = { readonly files: readonly QueuedFile[]; readonly working: boolean };

// Kept outside the page, so that one may leave it and come back while files are taken in.
let queue: Queue = { files: [], working: false };
let stopping = new AbortController();
let lastKey = 0;
const listeners = new Set<() => void>();

const change = (next: Queue): void => {
  queue = next;
  for (const listener of listeners) listener();
};

const become = (key: number, state: FileState): void =>
  change({
    ...queue,
    files: queue.files.map((each) => (each.key === key ? { ...each, state } : each)),
  });

export const useQueue = (): Queue =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => queue,
  );

/** Hands files over; they are sent one after another, and `onTaken` hears of each that has its answer. */
export function takeIn(files: readonly File[], language: Language, onTaken: () => void): void {
  const waiting = files.map((file): QueuedFile => {
    lastKey += 1;
    return { key: lastKey, file, state: { kind: 'waiting' } };
  });
  const idle = !queue.working;
  change({ files: [...queue.files, ...waiting], working: true });
  if (idle) void work(language, onTaken);
}

/** Stops after what has been written: the files that have not been are left out. */
export const stop = (): void => stopping.abort();

export const clear = (): void => change({ files: [], working: false });

async function work(language: Language, onTaken: () => void): Promise<void> {
  stopping = new AbortController();
  const before = await lastChange(language);
  for (;;) {
    const next = queue.files.find(({ state }) => state.kind === 'waiting');
    if (next === undefined || stopping.signal.aborted) break;
    become(next.key, await sendOne(next, language, stopping.signal));
    onTaken();
  }
  const unsettled = stopping.signal.aborted
    ? queue.files.filter(({ state }) => state.kind === 'waiting' || state.kind === 'left')
    : [];
  for (const { key } of unsettled) become(key, { kind: 'left' });
  change({ ...queue, working: false });
  if (unsettled.length > 0) await settle(unsettled, before, language);
  onTaken();
}

async function sendOne(
  { key, file }: QueuedFile,
  language: Language,
  signal: AbortSignal,
): Promise<FileState> {
  const body = new FormData();
  body.append('file', file);
  const onSent = (sent: number): void =>
    become(key, sent < 1 ? { kind: 'sending', sent } : { kind: 'reading' });
  try {
    const taken = await send<FileTakenInView>(
      `/api/intake?lang=${language}`,
      language,
      { method: 'POST', body, signal },
      sendWithProgress(onSent),
    );
    return { kind: 'answered', taken };
  } catch (error) {
    if (signal.aborted) return { kind: 'left' };
    return { kind: 'failed', detail: error instanceof ApiProblem ? error.message : String(error) };
  }
}

const lastChange = async (language: Language): Promise<number> =>
  (await changesNow(language))[0]?.changeId ?? 0;

const changesNow = async (language: Language): Promise<ChangesView['changes']> =>
  (await getJson<ChangesView>('changes', language).catch(() => NO_CHANGES)).changes;

const NO_CHANGES: ChangesView = { changes: [], more: false };

// In milliseconds: a file that was being written when the connection closed is there by then.
const SETTLED = 1500;

/** A file that was being written when somebody cancelled is written whole all the same: the history tells. */
async function settle(
  unsettled: readonly QueuedFile[],
  before: number,
  language: Language,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const since = (await changesNow(language)).filter(({ changeId }) => changeId > before);
  for (const { key, file } of unsettled) {
    const written = since.find(({ source }) => source === file.name);
    if (written) become(key, { kind: 'taken', changeId: written.changeId, rows: written.rows });
  }
}
