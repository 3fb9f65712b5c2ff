import { type Words, words } from '#kernel';
import type { HoursSearch } from './hours-search.ts';

export type Example = {
  readonly name: Words;
  readonly about: Words;
  readonly search: HoursSearch;
};

/** Made-up situations that show one thing each, written as addresses. */
export const EXAMPLES: readonly Example[] = [
  {
    name: words('Vuxen, mycket hjälp med hygien', 'Adult, much help with hygiene'),
    about: words('Över eller under 20 timmar?', 'More or less than 20 hours?'),
    search: {
      on: '2025-03-01',
      born: '1985-04',
      waiting: '56',
      needs: 'hyg-25-4-d_kla-20-2-d_mal-20-3-d_mal-30-3-d-1-ovr_ovr-600-1-v',
    },
  },
  {
    name: words('Barn 8 år med sondmatning', 'Child aged 8 with tube feeding'),
    about: words(
      'Vad föräldraavdraget tar, och inte tar',
      'What the parental deduction takes, and does not',
    ),
    search: {
      on: '2025-03-01',
      born: '2016-05',
      needs: 'mal-40-5-d-1-son_mal-10-5-d-1-for_hyg-20-3-d_kla-15-2-d',
    },
  },
  {
    name: words(
      'Tillsyn vid epilepsi, 2022 mot 2023',
      'Supervision for epilepsy, 2022 against 2023',
    ),
    about: words('Två dagar, två regler, två ansvariga', 'Two days, two rules, two responsible'),
    search: {
      on: '2023-01-01',
      against: '2022-12-31',
      born: '1990-01',
      needs: 'med-900-1-d_hyg-20-2-d',
    },
  },
  {
    name: words('Dubbelassistans vid förflyttning', 'Double assistance when moving'),
    about: words('Två assistenter räknas två gånger', 'Two assistants count twice'),
    search: { on: '2026-01-01', born: '1978-11', aids: '1', needs: 'hyg-30-3-d-2_kla-20-2-d-2' },
  },
];
