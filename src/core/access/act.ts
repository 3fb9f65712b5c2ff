import { type Words, words } from '#kernel';

/** What the access log keeps, as somebody reads it there. */
export const ACT_WORDS = {
  open_person: words('Öppnade personen', 'Opened the person'),
  change_person: words('Ändrade uppgifter om personen', 'Changed facts about the person'),
  take_out_person: words('Tog ut uppgifter om personen', 'Took out facts about the person'),
  log_in: words('Loggade in', 'Logged in'),
  step_into_role: words('Bytte roll', 'Changed role'),
  make_account: words('Lade upp ett konto', 'Made an account'),
  change_account: words('Ändrade ett konto', 'Changed an account'),
  name_municipality: words('Skrev in kommunens namn', 'Wrote the municipality’s name'),
} as const satisfies Record<string, Words>;

export type Act = keyof typeof ACT_WORDS;

export const isAct = (text: string): text is Act => Object.hasOwn(ACT_WORDS, text);
