import { words } from '#kernel';

/** Apart from the page's other words, so that the rail does not carry them. */
export const EQUALISATION_PAGE = {
  title: words('Utjämning', 'Equalisation'),
  about: words(
    'Vad kommunen får eller betalar i LSS-utjämningen, och vad en ändring ger',
    'What the municipality gets or pays in the LSS equalisation, and what a change gives',
  ),
} as const;
