import type { Figure, Formula } from '#core/figures';
import { type Ratio, ratioOfNumber, type Words, words } from '#kernel';
import { countOf } from '../flows/flow-formulas.ts';
import { type ChangePoint, changePoint } from './change-point.ts';

/** Inputs: the counts of a flow, period by period. */
export function changeIn(inputs: readonly Figure[]): ChangePoint | undefined {
  const counts = inputs.flatMap((figure) => {
    const count = countOf(figure);
    return count === undefined ? [] : [{ period: figure.period, count }];
  });
  return counts.length === inputs.length
    ? changePoint(counts.toSorted((a, b) => (a.period < b.period ? -1 : 1)))
    : undefined;
}

const watch = (
  id: string,
  label: Words,
  text: Words,
  measure: Formula['measure'],
  pick: (found: ChangePoint) => number,
): Formula => ({
  id: `change.${id}`,
  label,
  text,
  measure,
  dateBasis: 'span',
  kind: 'survey',
  arity: null,
  compute: (inputs): Ratio | undefined => {
    const found = changeIn(inputs);
    return found && ratioOfNumber(pick(found));
  },
});

export const CHANGE_PROBABILITY = watch(
  'probability',
  words('Sannolikhet att takten ändrats', 'Probability that the rate changed'),
  words(
    'P(takten bytte en gång | antalen), för Poissonfördelade antal när ett byte och inget byte är lika troliga från början och varje år lika troligt för bytet',
    'P(the rate changed once | the counts), for Poisson counts when a change and no change are equally likely beforehand and every year equally likely for it',
  ),
  'percent',
  ({ probability }) => probability * 100,
);
export const CHANGE_SHARE = watch(
  'share',
  words('Sannolikhet att det var just det året', 'Probability that it was that very year'),
  words(
    'det troligaste årets del av alla år som bytet kan ha skett, om takten bytts',
    'the share of the likeliest year among all that the change can have come in, if there was one',
  ),
  'percent',
  ({ share }) => share * 100,
);
export const CHANGE_BEFORE = watch(
  'before',
  words('Takt före', 'Rate before'),
  words(
    'medelantal per år före det troligaste bytet',
    'mean count a year before the likeliest change',
  ),
  'as_input',
  ({ rateBefore }) => rateBefore,
);
export const CHANGE_AFTER = watch(
  'after',
  words('Takt efter', 'Rate after'),
  words(
    'medelantal per år från och med det troligaste bytet',
    'mean count a year from the likeliest change on',
  ),
  'as_input',
  ({ rateAfter }) => rateAfter,
);

export const changeFormulas: readonly Formula[] = [
  CHANGE_PROBABILITY,
  CHANGE_SHARE,
  CHANGE_BEFORE,
  CHANGE_AFTER,
];
