import type { Caller } from '#core/access';
import { findDigestAddress, hasCalendarToken, type Store } from '#shell/store';

/** What somebody has chosen for themselves. */
export type SettingsView = {
  readonly loginName: string;
  /** Whether an address opens the calendar of one's own duties; the address itself is not kept. */
  readonly calendar: boolean;
  /** Where the letter of each working morning goes; null when none is wanted. */
  readonly digest: string | null;
};

/** What the caller has chosen for themselves. */
export async function settings(
  store: Store,
  { account, loginName }: Pick<Caller, 'account' | 'loginName'>,
): Promise<SettingsView> {
  const [calendar, digest] = await Promise.all([
    hasCalendarToken(store, account),
    findDigestAddress(store, account),
  ]);
  return { loginName, calendar, digest: digest ?? null };
}
