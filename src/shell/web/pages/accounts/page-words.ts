import { words } from '#kernel';

export const ACCOUNTS_PAGE = {
  title: words('Konton', 'Accounts'),
  about: words('Vem som får logga in, och som vad', 'Who may log in, and as what'),
};
