import type { EqualisationPageView } from '#shell/usecases';
import { useSay } from '../../language/language.tsx';
import { EQUALISATION } from './words.ts';

type Average = NonNullable<EqualisationPageView['average']>;

/** Says whether the test holds, or which municipalities fall outside it. */
export function AverageTest({ average }: { readonly average: Average }) {
  const say = useSay();
  return average.outside.length === 0 ? (
    <>{say(EQUALISATION.averageHolds)}</>
  ) : (
    <>
      {say(EQUALISATION.averageFails)} {average.outside.map(({ code }) => code).join(', ')}.
    </>
  );
}
