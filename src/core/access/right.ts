import { type Words, words } from '#kernel';
import type { Role } from './role.ts';

/** What a route can demand of the one who asks. Published figures, law and tools demand nothing. */
export const RIGHTS = [
  'read_figures',
  'read_persons',
  'see_protected',
  'change_persons',
  'take_files_in',
  'read_equalisation',
  'read_access_log',
  'read_unit',
  'lead_unit',
  'manage_accounts',
] as const;
export type Right = (typeof RIGHTS)[number];

export const RIGHT_WORDS: Readonly<Record<Right, Words>> = {
  read_figures: words(
    'Läsa registrets siffror och deras rader, utan namn',
    "Read the register's figures and their rows, without names",
  ),
  read_persons: words('Söka och öppna personer', 'Search for and open persons'),
  see_protected: words('Se skyddade personuppgifter', 'See protected identities'),
  change_persons: words('Handlägga och ändra', 'Work on cases and change them'),
  take_files_in: words('Läsa in filer', 'Take files in'),
  read_equalisation: words('Läsa utjämningen', 'Read the equalisation'),
  read_access_log: words('Läsa åtkomstloggen', 'Read the access log'),
  read_unit: words('Läsa enhetens läge', "Read the unit's standing"),
  lead_unit: words('Lägga in riktlinjer och skäl', 'Lay in guidelines and reasons'),
  manage_accounts: words('Hantera konton', 'Manage accounts'),
};

// The equalisation stays out of casework: what a decision gives back in grants must not weigh in it.
const MAY: Readonly<Record<Role, ReadonlySet<Right>>> = {
  case_officer: new Set([
    'read_figures',
    'read_persons',
    'see_protected',
    'change_persons',
    'take_files_in',
  ]),
  head: new Set([
    'read_figures',
    'read_persons',
    'see_protected',
    'change_persons',
    'take_files_in',
    'read_access_log',
    'read_unit',
    'lead_unit',
  ]),
  economist: new Set(['read_figures', 'take_files_in', 'read_equalisation']),
  provider_manager: new Set(['read_figures', 'take_files_in']),
  committee_secretary: new Set(['read_figures']),
  auditor: new Set([
    'read_figures',
    'read_persons',
    'see_protected',
    'read_equalisation',
    'read_access_log',
    'read_unit',
  ]),
  administrator: new Set(['manage_accounts']),
};

export const mayRole = (role: Role, right: Right): boolean => MAY[role].has(right);
