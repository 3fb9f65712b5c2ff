// In: a role and what is asked for. Out: whether that role may, and the words for both.
// Refuses to know accounts, sessions and routes: they ask here.
export { ACCESS_REASON_WORDS, accessReasonWords, readAccessReason } from './access-reason.ts';
export { ACT_WORDS, type Act, isAct } from './act.ts';
export type { Caller } from './caller.ts';
export { isRole, type Role, ROLE_WORDS, ROLES } from './role.ts';
export { mayRole, type Right, RIGHT_WORDS, RIGHTS } from './right.ts';
