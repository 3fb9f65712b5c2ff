import type { EqualisationPageView } from '#shell/usecases';
import { useSay } from '../../language/language.tsx';
import { EQUALISATION } from './words.ts';

type AverageTestProps = {
  readonly average: NonNullable<EqualisationPageView['average']>;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
};

/** Says whether the test holds, or which municipalities fall outside it. */
export function AverageTest({ average, municipalities }: AverageTestProps) {
  const say = useSay();
  const names = new Map(municipalities.map(({ code, name }) => [code, name]));
  return average.outside.length === 0 ? (
    <>{say(EQUALISATION.averageHolds)}</>
  ) : (
    <>
      {say(EQUALISATION.averageFails)}{' '}
      {average.outside.map(({ code }) => names.get(code) ?? code).join(', ')}.
    </>
  );
}
