import { words } from '#kernel';

export const SETTINGS = {
  lead: words(
    'Det här gäller bara dig, utom det som står som kommunens eget.',
    "This is about you alone, but for what is said to be the municipality's own.",
  ),
  you: words('Du', 'You'),
  name: words('Namn', 'Name'),
  loginName: words('Inloggningsnamn', 'Login name'),
  roles: words('Roller', 'Roles'),
  inUse: words('används nu', 'in use now'),
  accountHow: words(
    'Namn och roller ändras av administratören på sidan Konton.',
    'Name and roles are changed by the administrator on the page Accounts.',
  ),
  language: words('Språk', 'Language'),
  languages: { sv: words('Svenska', 'Svenska'), en: words('English', 'English') },
  theme: words('Utseende', 'Appearance'),
  saved: words('Sparat.', 'Saved.'),
  calendar: {
    title: words('Kalender', 'Calendar'),
    lead: words(
      'Skyldigheter som du har tagit över, med sista dag, i din egen kalender. Där står slag, paragraf och registrets beteckning i kort form, aldrig namn.',
      'Duties that you have taken over, with their last day, in your own calendar. It says the kind, the paragraph and a short register reference, never a name.',
    ),
    none: words('Ingen adress öppnar din kalender.', 'No address opens your calendar.'),
    some: words(
      'En adress öppnar din kalender. Den går inte att visa igen; gör en ny om du har tappat den.',
      'One address opens your calendar. It cannot be shown again; make a new one if you have lost it.',
    ),
    make: words('Gör en adress', 'Make an address'),
    remake: words('Gör en ny adress', 'Make a new address'),
    revoke: words('Stäng adressen', 'Close the address'),
    address: words('Adressen till din kalender', 'The address of your calendar'),
    once: words(
      'Visas bara nu. Kopiera den och lägg till den i kalendern som prenumeration. Den som har adressen kan läsa kalendern.',
      'Shown only now. Copy it and add it to your calendar as a subscription. Whoever has the address can read the calendar.',
    ),
    copy: words('Kopiera', 'Copy'),
    copied: words('Kopierad.', 'Copied.'),
    notCopied: words(
      'Det gick inte att kopiera. Markera adressen och kopiera den själv.',
      'It could not be copied. Select the address and copy it yourself.',
    ),
  },
  digest: {
    title: words('Brev på morgonen', 'Morning letter'),
    lead: words(
      'Ett brev måndag till fredag med hur mycket som väntar och en länk hit. Inga personuppgifter.',
      'A letter Monday to Friday with how much waits and a link here. No personal data.',
    ),
    off: words(
      'Den här installationen skickar inga brev. Den som sköter driften slår på det.',
      'This installation sends no letters. Whoever runs it turns them on.',
    ),
    address: words('Din e-postadress', 'Your e-mail address'),
    on: words('Breven går till', 'Letters go to'),
    nobody: words('Du får inga brev.', 'You get no letters.'),
    save: words('Skicka brev hit', 'Send letters here'),
    stop: words('Sluta skicka', 'Stop sending'),
  },
  rules: {
    title: words('Kommunens egna regler', "The municipality's own rules"),
    lead: words(
      'Lagen säger ofta hur skyndsamt, men inte hur många dagar. Då sätter kommunen en egen regel. Den är aldrig lagens.',
      "The law often says how soon, but not how many days. Then the municipality sets a rule of its own. It is never the law's.",
    ),
    rule: words('Regel', 'Rule'),
    law: words(
      'Paragraf, och lagens ord för hur snart',
      "Paragraph, and the law's word for how soon",
    ),
    own: words('Kommunens egen regel', "The municipality's own rule"),
    days: words('dagar', 'days'),
    months: words('månader', 'months'),
    one: { days: words('dag', 'day'), months: words('månad', 'month') },
    suggested: words('förslag från Tjugo', 'suggested by Tjugo'),
    set: words('satt', 'set'),
    reason: words('Varför ändras det?', 'Why is it changed?'),
    reasonHint: words(
      'Till exempel nämndens beslut. Ditt namn sparas med. De nya dagarna gäller från i dag.',
      "For example the committee's decision. Your name is kept with it. The new days hold from today.",
    ),
    save: words('Spara reglerna', 'Save the rules'),
    unchanged: words('Ändra ett tal först.', 'Change a number first.'),
  },
  municipality: {
    title: words('Vems registret är', 'Whose register it is'),
    lead: words(
      'Namn och kod följer med i rapporter och jämförs med publicerade siffror.',
      'Name and code go into reports and are compared with published figures.',
    ),
    name: words('Kommunens namn', "The municipality's name"),
    code: words('Kommunkod, fyra siffror', 'Municipality code, four digits'),
    save: words('Spara namn och kod', 'Save name and code'),
  },
};
