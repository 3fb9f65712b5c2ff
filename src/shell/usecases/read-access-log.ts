import { ACT_WORDS, type Act, accessReasonWords, ROLE_WORDS } from '#core/access';
import type { Language } from '#kernel';
import {
  type AccessEntry,
  type AccessLogQuestion,
  followAccessLog,
  listAccess,
  type Store,
} from '#shell/store';

export type AccessEntryView = {
  readonly entry: number;
  /** ISO, UTC. */
  readonly at: string;
  readonly account: string | null;
  /** The account's name, or the user of the machine at the command line. */
  readonly name: string;
  readonly role: string | null;
  readonly act: Act;
  readonly label: string;
  readonly person: string | null;
  readonly reason: string | null;
};

export type AccessLogView = {
  /** Newest first. */
  readonly entries: readonly AccessEntryView[];
  /** Read on with this as `before`; null on the last page. */
  readonly next: number | null;
};

/** One page of the access log, in words. */
export async function accessLog(
  store: Store,
  question: AccessLogQuestion,
  language: Language,
): Promise<AccessLogView> {
  const found = await listAccess(store, { ...question, limit: question.limit + 1 });
  const entries = found
    .slice(0, question.limit)
    .map((entry): AccessEntryView => entryView(entry, language));
  const more = found.length > entries.length;
  return { entries, next: more ? (entries.at(-1)?.entry ?? null) : null };
}

// What is logged of an account says which one in place of a reason.
const OF_ACCOUNTS: ReadonlySet<Act> = new Set(['make_account', 'change_account']);

function entryView(
  { loginName, name, role, reason, ...entry }: AccessEntry,
  language: Language,
): AccessEntryView {
  const label = ACT_WORDS[entry.act][language];
  const ofAccount = OF_ACCOUNTS.has(entry.act) && reason !== null;
  return {
    ...entry,
    name: name ?? loginName,
    role: role && ROLE_WORDS[role][language],
    label: ofAccount ? `${label}: ${reason}` : label,
    reason: ofAccount ? null : reason && accessReasonWords(reason)[language],
  };
}

export type AccessLogStanding = {
  readonly entries: number;
  /** The first entry that does not follow from the one before; null when the chain is whole. */
  readonly brokenAt: number | null;
  /** SHA-256 of the last entry, hexadecimal; written down elsewhere, it also tells if the end was cut off. */
  readonly last: string | null;
};

/** Whether the log's chain is whole, followed from its first entry. */
export async function accessLogStanding({ db }: Store): Promise<AccessLogStanding> {
  const chain = await followAccessLog(db);
  return chain.whole
    ? { entries: chain.entries, brokenAt: null, last: chain.last }
    : { entries: chain.brokenAt - 1, brokenAt: chain.brokenAt, last: null };
}
