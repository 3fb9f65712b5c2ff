import type { Caller } from '#core/access';
import type { Duty } from '#core/casework';
import { type Day, type Language, ok, type Problem, refuse, type Result, words } from '#kernel';
import {
  findAccount,
  giveBackDigest,
  listUnsentDigests,
  saveDigestWish,
  type Store,
  takeDigest,
} from '#shell/store';
import { isDemo } from '../demo.ts';
import { isLeftOf } from './left-of.ts';
import { knownDuties } from './known-duties.ts';
import { readsDuties } from './reads-duties.ts';

const LONGEST = 254;

/**
 * Keeps where the caller wants a letter each working morning; null when they want none. INPUT_INVALID for what is no
 * address, NOT_ALLOWED in a made-up register, where anybody may come in.
 */
export async function wishForDigest(
  store: Store,
  { account }: Pick<Caller, 'account'>,
  given: string | null,
  language: Language,
): Promise<Result<void, Problem>> {
  const address = given?.trim() ?? null;
  if (address === null) {
    await saveDigestWish(store, account, null);
    return ok(undefined);
  }
  if (await isDemo(store)) return refuse(MADE_UP);
  // One address and no more: what could be read as two, or as a name with it, is none.
  if (!/^[^\s@,;:<>"()[\]\\]+@[^\s@,;:<>"()[\]\\]+$/.test(address) || address.length > LONGEST)
    return refuse(NO_ADDRESS);
  await saveDigestWish(store, account, { address, language });
  return ok(undefined);
}

const NO_ADDRESS: Problem = {
  code: 'INPUT_INVALID',
  detail: words(
    'Inget har sparats. Rätta det som står nedan.',
    'Nothing was saved. Correct what is listed below.',
  ),
  findings: [
    {
      code: 'ADDRESS',
      at: { path: 'address' },
      message: words(
        'Skriv en e-postadress, till exempel fornamn.efternamn@kommunen.se.',
        'Write an e-mail address, for example first.last@municipality.se.',
      ),
    },
  ],
};

const MADE_UP: Problem = {
  code: 'NOT_ALLOWED',
  detail: words(
    'Registret är påhittat och skickar inga brev.',
    'The register is made up and sends no letters.',
  ),
};

/** A letter without anything personal in it but where it goes. */
export type Digest = { readonly to: string; readonly subject: string; readonly text: string };

export type DigestRound = {
  readonly today: Day;
  /** The address of Bevakning. */
  readonly link: string;
  readonly send: (letter: Digest) => Promise<void>;
};

/**
 * Sends today's letter to each who asked for one and has not had it; answers with how many went and how many could not.
 * One that could not be sent is tried again the next time.
 */
export async function sendDigests(
  store: Store,
  { today, link, send }: DigestRound,
): Promise<{ readonly sent: number; readonly failed: number }> {
  const counted = { sent: 0, failed: 0 };
  const wishes = (await isDemo(store)) ? [] : await listUnsentDigests(store, today);
  if (wishes.length === 0) return counted;
  const { duties } = await knownDuties(store, today);
  for (const { account: id, address, language } of wishes) {
    const account = await findAccount(store, id);
    if (account === undefined || !readsDuties(account)) continue;
    if (!(await takeDigest(store, id, today))) continue;
    const counts = { own: countOf(duties, account.loginName), unit: countOf(duties, null) };
    try {
      await send({ to: address, ...digestOf(counts, link, language) });
      counted.sent += 1;
    } catch {
      await giveBackDigest(store, id);
      counted.failed += 1;
    }
  }
  return counted;
}

type Count = { readonly overdue: number; readonly dueSoon: number; readonly left: number };

function countOf(duties: readonly Duty[], owner: string | null): Count {
  const left = duties.filter(isLeftOf(owner));
  const withStatus = (status: Duty['status']) =>
    left.filter((duty) => duty.status === status).length;
  return { overdue: withStatus('overdue'), dueSoon: withStatus('due_soon'), left: left.length };
}

function digestOf(
  { own, unit }: { readonly own: Count; readonly unit: Count },
  link: string,
  language: Language,
): Omit<Digest, 'to'> {
  const { subject, text } = {
    sv: {
      subject: `Bevakning i dag: ${own.overdue} försenade, ${own.dueSoon} snart`,
      text: [
        `Dina skyldigheter: ${own.left} kvar att göra, varav ${own.overdue} försenade och ${own.dueSoon} med kort tid kvar.`,
        `Ingen har tagit: ${unit.left}, varav ${unit.overdue} försenade och ${unit.dueSoon} med kort tid kvar.`,
        `Öppna Bevakning: ${link}`,
        'Du får brevet för att du har bett om det i Tjugo. Stäng av det under Inställningar.',
      ],
    },
    en: {
      subject: `Duties today: ${own.overdue} overdue, ${own.dueSoon} soon`,
      text: [
        `Your duties: ${own.left} left to do, of which ${own.overdue} overdue and ${own.dueSoon} with little time left.`,
        `Not taken by anybody: ${unit.left}, of which ${unit.overdue} overdue and ${unit.dueSoon} with little time left.`,
        `Open Duties: ${link}`,
        'You get this letter because you asked for it in Tjugo. Turn it off under Settings.',
      ],
    },
  }[language];
  return { subject, text: `${text.join('\n\n')}\n` };
}
