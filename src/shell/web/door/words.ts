import { words } from '#kernel';

export const DOOR = {
  title: words('Logga in', 'Log in'),
  heading: words('Logga in i Tjugo', 'Log in to Tjugo'),
  about: words(
    'Vad du öppnar om en person skrivs i åtkomstloggen, med din roll och varför.',
    'What you open about a person is written to the access log, with your role and why.',
  ),
  aboutPage: words('Visa vem du är', 'Show who you are'),
  loginName: words('Inloggningsnamn', 'Login name'),
  password: words('Lösenord', 'Password'),
  logIn: words('Logga in', 'Log in'),
  otherLogIn: words('Logga in med kommunens inloggning', "Log in by the municipality's own log in"),
  otherRefused: words(
    'Kommunens inloggning släppte inte in dig i Tjugo. Försök igen, eller be din administratör om ett konto med rätt roll.',
    "The municipality's log in did not let you into Tjugo. Try again, or ask your administrator for an account with the right role.",
  ),
  loggedIn: words('Du är inloggad som', 'You are logged in as'),
  nobody: {
    heading: words('Ingen kan logga in än', 'Nobody can log in yet'),
    about: words(
      'Registret saknar konton. Stäng Tjugo, skriv raden här under där Tjugo är installerat och starta igen. Du får ett lösenord för en gång.',
      'The register has no accounts. Stop Tjugo, write the line below where Tjugo is installed and start it again. You are given a password for one time.',
    ),
    short: words(
      'Ingen kan logga in än. Gör den första administratören:',
      'Nobody can log in yet. Make the first administrator:',
    ),
  },
  notForRole: {
    heading: words('Din roll använder inte den här sidan', 'Your role does not use this page'),
    about: words(
      'Byt roll om du har flera, eller be din administratör.',
      'Change role if you have several, or ask your administrator.',
    ),
  },
  demo: words('Påhittade uppgifter. Du ser Tjugo som', 'Made-up data. You see Tjugo as'),
  role: words('Roll', 'Role'),
  changePassword: words('Byt lösenord', 'Change password'),
  logOut: words('Logga ut', 'Log out'),
  choose: {
    title: words('Välj lösenord', 'Choose a password'),
    about: words(
      'Minst tolv tecken, gärna några ord i rad. Dina andra inloggningar avslutas.',
      'At least twelve characters, a few words in a row will do. Your other sessions end.',
    ),
    first: words(
      'Lösenordet du fick gällde en gång. Välj ett eget innan du går vidare: minst tolv tecken, gärna några ord i rad.',
      'The password you were given held once. Choose your own before you go on: at least twelve characters, a few words in a row will do.',
    ),
    current: words('Lösenordet du har nu', 'The password you have now'),
    fresh: words('Nytt lösenord', 'New password'),
    save: words('Spara lösenordet', 'Save the password'),
    saved: words('Lösenordet är bytt.', 'The password is changed.'),
  },
};

export const FIRST_ACCOUNT = 'npx tjugo account add NAMN --role administrator';
