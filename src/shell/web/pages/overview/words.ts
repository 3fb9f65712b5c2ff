import { words } from '#kernel';

export const OVERVIEW = {
  title: words('Läget', 'Overview'),
  about: words(
    'Kostnad, budget, personer och timmar, år för år',
    'Cost, budget, persons and hours, year by year',
  ),
};
