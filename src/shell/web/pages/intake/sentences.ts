import type { Language } from '#kernel';
import { formatNumber } from '../../numbers/format.ts';
import type { FileState, QueuedFile } from './intake-queue.ts';
import { INTAKE } from './words.ts';

/** What has become of one file, in a few words. */
export function stateWords(state: FileState, language: Language): string {
  switch (state.kind) {
    case 'answered': {
      const { accepted, duplicate } = state.taken;
      return INTAKE[accepted ? (duplicate ? 'duplicate' : 'taken') : 'refused'][language];
    }
    case 'failed':
      return `${INTAKE.unreachable[language]}. ${state.detail}`;
    case 'taken':
    case 'left':
    case 'waiting':
    case 'sending':
    case 'reading':
      return INTAKE[state.kind][language];
  }
}

const isDone = ({ state }: QueuedFile): boolean =>
  !['waiting', 'sending', 'reading'].includes(state.kind);

export const doneOf = (files: readonly QueuedFile[]): number => files.filter(isDone).length;

const count = (files: readonly QueuedFile[], wanted: (state: FileState) => boolean): number =>
  files.filter(({ state }) => wanted(state)).length;

/** What became of all files, as one sentence; how far they have come while they are taken in. */
export function headingOf(
  files: readonly QueuedFile[],
  working: boolean,
  language: Language,
): string {
  if (files.length === 0) return INTAKE.start[language];
  const of = (n: number): string => formatNumber(n, language);
  if (working)
    return language === 'sv'
      ? `Läser in: ${of(doneOf(files))} av ${of(files.length)} filer`
      : `Taking in: ${of(doneOf(files))} of ${of(files.length)} files`;
  const taken = count(
    files,
    (state) =>
      state.kind === 'taken' ||
      (state.kind === 'answered' && state.taken.accepted && !state.taken.duplicate),
  );
  const known = count(
    files,
    (state) => state.kind === 'answered' && state.taken.accepted && state.taken.duplicate,
  );
  const refused = count(
    files,
    (state) => state.kind === 'failed' || (state.kind === 'answered' && !state.taken.accepted),
  );
  const left = count(files, (state) => state.kind === 'left');
  const parts =
    language === 'sv'
      ? [
          `${of(taken)} av ${of(files.length)} ${files.length === 1 ? 'fil' : 'filer'} inlästa`,
          known > 0 && `${of(known)} redan inlästa`,
          refused > 0 && `${of(refused)} att rätta`,
          left > 0 && `${of(left)} avbrutna`,
        ]
      : [
          `${of(taken)} of ${of(files.length)} ${files.length === 1 ? 'file' : 'files'} taken in`,
          known > 0 && `${of(known)} taken in before`,
          refused > 0 && `${of(refused)} to correct`,
          left > 0 && `${of(left)} cancelled`,
        ];
  return parts.filter((part) => part !== false).join(', ');
}
