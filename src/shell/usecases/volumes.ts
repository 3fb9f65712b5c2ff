import { type Volume, volumeOf } from '#core/register';
import { type Day, firstDayOf, ok, type Problem, refuse, type Result, words } from '#kernel';
import { countVolumes, type Store, type VolumeQuestion } from '#shell/store';

/** A month of one law. On the basis of 1 October `day` is that day; the time is the whole month's. */
export type VolumeView = Omit<Volume, 'performed'> & { readonly day?: Day };

export type VolumesView = {
  readonly knownOn: Day;
  readonly basis: VolumeQuestion['basis'];
  readonly months: readonly VolumeView[];
};

/**
 * Counts persons, children, granted and performed minutes by month and law, as known at the end of a day. INPUT_INVALID
 * when the months run backwards; PARAMETER_UNKNOWN when time was worked whose share the law sheet does not know.
 */
export async function volumes(
  store: Store,
  question: VolumeQuestion,
): Promise<Result<VolumesView, Problem>> {
  const { from, to, knownOn, basis } = question;
  if (from > to) return refuse(BACKWARDS);
  const months: VolumeView[] = [];
  for (const count of await countVolumes(store, question)) {
    const counted = volumeOf(count);
    if (!counted.ok) return counted;
    const { performed: _, ...volume } = counted.value;
    months.push(basis === 'october' ? { ...volume, day: firstDayOf(volume.month) } : volume);
  }
  return ok({ knownOn, basis, months });
}

const BACKWARDS: Problem = {
  code: 'INPUT_INVALID',
  detail: words('Månaderna går inte att räkna.', 'The months cannot be counted.'),
  findings: [
    {
      code: 'OPTION_WRONG',
      at: { path: 'to' },
      message: words(
        'Sista månaden ligger före den första. Byt plats på dem.',
        'The last month lies before the first. Swap them.',
      ),
    },
  ],
};
