import { words } from '#kernel';

export const EXPLAIN = {
  title: words('Förklara', 'Explain'),
  about: words(
    'Varför kostnaden ändrades, krona för krona',
    'Why the cost changed, krona by krona',
  ),
};
