import { words } from '#kernel';

/** What the rail and the palette call the page. */
export const NOTICES_PAGE = {
  title: words('Besked', 'Notices'),
  about: words(
    'Besked från Försäkringskassan som väntar på kontakt, och hur länge människor väntar',
    'Notices from Försäkringskassan that wait for contact, and how long people wait',
  ),
};
