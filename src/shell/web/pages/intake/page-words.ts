import { words } from '#kernel';

/** What rail, palette and window title say; apart from the page's own words, which load with the page. */
export const INTAKE_PAGE = {
  title: words('Intag', 'Intake'),
  about: words('Läs in filer i registret', 'Take files into the register'),
} as const;
