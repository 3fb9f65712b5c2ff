import { type Words, words } from '#kernel';

/** What somebody works as; an account has one or more and uses one at a time. */
export const ROLES = [
  'case_officer',
  'head',
  'economist',
  'provider_manager',
  'committee_secretary',
  'auditor',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_WORDS: Readonly<Record<Role, Words>> = {
  case_officer: words('LSS-handläggare', 'Case officer'),
  head: words('Enhetschef', 'Head of unit'),
  economist: words('Ekonom', 'Economist'),
  provider_manager: words('Chef i egen regi', 'Own-provider manager'),
  committee_secretary: words('Nämndsekreterare', 'Committee secretary'),
  auditor: words('Revisor', 'Auditor'),
  administrator: words('Administratör', 'Administrator'),
};

export const isRole = (text: string): text is Role => ROLES.some((role) => role === text);
