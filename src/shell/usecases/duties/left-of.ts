import type { Duty } from '#core/casework';

/** Tells of duties whether they are left to do by one who has taken them; by nobody yet when null. */
export const isLeftOf =
  (loginName: string | null) =>
  ({ owner, status }: Duty): boolean =>
    owner === loginName && status !== 'done' && status !== 'not_needed';
