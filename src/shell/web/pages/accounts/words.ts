import { words } from '#kernel';

export const ACCOUNTS = {
  can: words('konton kan logga in', 'accounts can log in'),
  canOne: words('konto kan logga in', 'account can log in'),
  lead: words(
    'Administratören ger och tar tillträde men ser inga personer. Ett konto tas aldrig bort, eftersom åtkomstloggen nämner det; det stängs av.',
    'The administrator gives and takes access but sees no persons. An account is never removed, since the access log names it; it is disabled.',
  ),
  loginName: words('Inloggningsnamn', 'Login name'),
  name: words('Namn', 'Name'),
  nameHint: words('Så som andra ska se det', 'As others shall see it'),
  roles: words('Roller', 'Roles'),
  noRole: words('Välj minst en roll.', 'Choose at least one role.'),
  standing: words('Tillträde', 'Access'),
  active: words('kan logga in', 'can log in'),
  disabled: words('avstängt', 'disabled'),
  fresh: words('Nytt konto', 'New account'),
  make: words('Lägg upp kontot', 'Make the account'),
  change: words('Ändra', 'Change'),
  save: words('Spara', 'Save'),
  cancel: words('Avbryt', 'Cancel'),
  disable: words('Stäng av', 'Disable'),
  enable: words('Släpp in igen', 'Let in again'),
  newPassword: words('Nytt lösenord', 'New password'),
  once: words('Lösenord för en gång till', 'Password for one time for'),
  onceAbout: words(
    'Lämna det till personen. Det visas bara nu och gäller en inloggning; sedan väljer personen ett eget.',
    'Hand it to the person. It is shown only now and holds for one log in; then the person chooses their own.',
  ),
  understood: words('Jag har lämnat det', 'I have handed it over'),
};
