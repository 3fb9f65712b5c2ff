import { createHash, randomBytes } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Caller } from '#core/access';
import type { Duty } from '#core/casework';
import {
  addDays,
  type Day,
  type Language,
  ok,
  type Problem,
  refuse,
  type Result,
  type Words,
  words,
} from '#kernel';
import {
  findCalendarAccount,
  removeCalendarToken,
  replaceCalendarToken,
  type Store,
} from '#shell/store';
import { isLeftOf } from './left-of.ts';
import { knownDuties } from './known-duties.ts';
import { readsDuties } from './reads-duties.ts';

const TOKEN_BYTES = 32;

/** A new secret for the address of the caller's calendar; told now and never again. The one before stops opening it. */
export async function makeCalendarToken(
  store: Store,
  { account }: Pick<Caller, 'account'>,
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await replaceCalendarToken(store, account, hashOf(token));
  return token;
}

/** Lets no address open the caller's calendar any longer. */
export const revokeCalendar = (store: Store, { account }: Pick<Caller, 'account'>): Promise<void> =>
  removeCalendarToken(store, account);

const hashOf = (token: string): Uint8Array => createHash('sha256').update(token).digest();

export type CalendarReader = {
  readonly today: Day;
  readonly language: Language;
  /** The address of Bevakning. */
  readonly link: string;
};

/**
 * The duties that somebody has taken and that are left to do, as a calendar (RFC 5545): what kind, where the law says it
 * and the due day, never of whom. NOT_FOUND for a token that opens nothing, without saying why.
 */
export async function calendarFeed(
  store: Store,
  token: string,
  reader: CalendarReader,
): Promise<Result<string, Problem>> {
  const account = await findCalendarAccount(store, hashOf(token));
  if (account === undefined || !readsDuties(account)) return refuse(NO_CALENDAR);
  const { duties } = await knownDuties(store, reader.today);
  const own = duties.filter(isLeftOf(account.loginName));
  return ok(calendarOf(own, reader));
}

// So many characters of the register's own id tell duties apart, as the access log writes it.
const SHORTENED = 8;

function calendarOf(duties: readonly Duty[], { today, language, link }: CalendarReader): string {
  const calendar = ical({
    name: `Tjugo · ${FEED.name[language]}`,
    prodId: { company: 'Tjugo', product: 'Bevakning', language: language.toUpperCase() },
    ttl: HOUR,
  });
  for (const { id, label, person, basis, due, status } of duties) {
    const late = status === 'overdue' ? `${FEED.overdue[language]}: ` : '';
    const about =
      person === null
        ? FEED.unit[language]
        : `${FEED.reference[language]} ${person.slice(0, SHORTENED)}`;
    calendar.createEvent({
      // The id of a duty names the person's id and fact in full.
      id: `${createHash('sha256').update(id).digest('hex')}@tjugo`,
      summary: `${late}${label[language]} (${basis.section})`,
      description: `${basis.act} ${basis.section}\n${about}\n${link}`,
      url: link,
      allDay: true,
      start: Temporal.PlainDate.from(due),
      end: Temporal.PlainDate.from(addDays(due, 1)),
      // One and the same all day long, so that the calendar can be told that nothing is new.
      stamp: `${today}T00:00:00Z`,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}

// In seconds: how long a calendar is asked to wait before it looks again.
const HOUR = 60 * 60;

const FEED = {
  name: words('mina skyldigheter', 'my duties'),
  overdue: words('Försenad', 'Overdue'),
  reference: words('Registrets beteckning', 'Register reference'),
  unit: words('Enheten', 'The unit'),
} as const satisfies Record<string, Words>;

const NO_CALENDAR: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Adressen öppnar ingen kalender. Gör en ny adress under Inställningar i Tjugo.',
    'The address opens no calendar. Make a new address under Settings in Tjugo.',
  ),
};
