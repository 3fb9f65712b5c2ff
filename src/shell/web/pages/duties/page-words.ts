import { words } from '#kernel';

/** What the rail and the palette call the page. */
export const DUTIES_PAGE = {
  title: words('Bevakning', 'Duties'),
  about: words(
    'Vad kommunen ska göra, för vem och senast när',
    'What the municipality has to do, for whom and by when',
  ),
};
