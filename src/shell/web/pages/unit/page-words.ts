import { words } from '#kernel';

export const UNIT_PAGE = {
  title: words('Enheten', 'The unit'),
  about: words(
    'Arbetsläge, riktlinjer, överklaganden och rapporter',
    'Workload, guidelines, appeals and reports',
  ),
};
