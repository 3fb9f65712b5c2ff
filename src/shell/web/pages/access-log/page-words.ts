import { words } from '#kernel';

export const ACCESS_LOG_PAGE = {
  title: words('Åtkomstlogg', 'Access log'),
  about: words('Vem som öppnat vem, när och varför', 'Who opened whom, when and why'),
};
