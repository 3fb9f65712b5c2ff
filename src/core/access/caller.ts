import type { Role } from './role.ts';

/** Who asks, in the role that they use now. */
export type Caller = {
  /** The account's id, which says nothing of who it is. */
  readonly account: string;
  /** What the account is called at log in; the register's changes and the access log name it. */
  readonly loginName: string;
  readonly name: string;
  readonly role: Role;
  /** All roles that the account may step into. */
  readonly roles: readonly Role[];
  /** The session's id, not the token that opens it. */
  readonly session: string;
};
