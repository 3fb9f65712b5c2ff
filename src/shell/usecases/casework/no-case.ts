import { type Problem, words } from '#kernel';

export const NO_CASE: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Ärendet finns inte. Öppna det från listan över ärenden.',
    'There is no such case. Open it from the list of cases.',
  ),
};
