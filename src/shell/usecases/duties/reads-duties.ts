import { mayRole } from '#core/access';
import type { Account } from '#shell/store';

/** Whether any of the account's roles may see duties; else none are told of, in calendars and letters either. */
export const readsDuties = ({ roles }: Pick<Account, 'roles'>): boolean =>
  roles.some((role) => mayRole(role, 'read_persons'));
