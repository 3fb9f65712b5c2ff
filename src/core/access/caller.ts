import type { Role } from './role.ts';

/** Who asks, in the role that they use now. */
export type Caller = {
  readonly account: string;
  readonly name: string;
  readonly role: Role;
  /** All roles that the account may step into. */
  readonly roles: readonly Role[];
};
