import { words } from '#kernel';

export const SETTINGS_PAGE = {
  title: words('Inställningar', 'Settings'),
  about: words(
    'Kalender, brev, utseende och kommunens egna regler',
    "Calendar, letters, appearance and the municipality's own rules",
  ),
};
