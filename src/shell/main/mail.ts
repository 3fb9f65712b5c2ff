import { createTransport } from 'nodemailer';
import { day, ok, type Problem, refuse, type Result, words } from '#kernel';
import { type Digest, sendDigests, type Store } from '#shell/usecases';

/** How letters are sent, as the environment describes it. */
export type MailSettings = {
  /** The mail server, with user and password in the address where it wants them. */
  readonly smtp: string;
  readonly from: string;
  /** Bevakning, as the readers of the letters reach it. */
  readonly link: string;
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads TJUGO_DIGEST, TJUGO_SMTP_URL, TJUGO_MAIL_FROM and TJUGO_ADDRESS; undefined unless TJUGO_DIGEST is "on".
 * SURROUNDINGS_FAILED with what is wrong.
 */
export function mailSettings(environment: Environment): Result<MailSettings | undefined, Problem> {
  const digest = environment['TJUGO_DIGEST'] ?? '';
  if (digest === '' || digest === 'off') return ok(undefined);
  if (digest !== 'on') return refuse(WRONG.TJUGO_DIGEST);
  const smtp = environment['TJUGO_SMTP_URL'] ?? '';
  const from = environment['TJUGO_MAIL_FROM'] ?? '';
  const address = environment['TJUGO_ADDRESS'] ?? '';
  if (!isAddressOf(smtp, ['smtp:', 'smtps:'])) return refuse(WRONG.TJUGO_SMTP_URL);
  if (!/^[^\s@]+@[^\s@]+$/.test(from)) return refuse(WRONG.TJUGO_MAIL_FROM);
  if (!isAddressOf(address, ['http:', 'https:'])) return refuse(WRONG.TJUGO_ADDRESS);
  return ok({ smtp, from, link: new URL('/bevakning?whose=mine', address).href });
}

const isAddressOf = (text: string, protocols: readonly string[]): boolean =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const wrong = (name: string, sv: string, en: string): Problem => ({
  code: 'SURROUNDINGS_FAILED',
  detail: words(
    `${name} saknas eller går inte att läsa. ${sv}`,
    `${name} is missing or cannot be read. ${en}`,
  ),
});

const WRONG = {
  TJUGO_DIGEST: wrong('TJUGO_DIGEST', 'Skriv on eller off.', 'Write on or off.'),
  TJUGO_SMTP_URL: wrong(
    'TJUGO_SMTP_URL',
    'Skriv e-postserverns adress, till exempel smtp://post.kommunen.se:587.',
    "Write the mail server's address, for example smtp://mail.municipality.se:587.",
  ),
  TJUGO_MAIL_FROM: wrong(
    'TJUGO_MAIL_FROM',
    'Skriv e-postadressen som breven kommer från.',
    'Write the e-mail address that the letters come from.',
  ),
  TJUGO_ADDRESS: wrong(
    'TJUGO_ADDRESS',
    'Skriv adressen till Tjugo, till exempel https://tjugo.kommunen.se.',
    'Write the address of Tjugo, for example https://tjugo.municipality.se.',
  ),
};

/** Sends letters as plain text, one reader in each. */
export function mailer({ smtp, from }: MailSettings): (letter: Digest) => Promise<void> {
  const transport = createTransport({
    url: smtp,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async (letter) => {
    await transport.sendMail({ from, ...letter, headers: { 'Auto-Submitted': 'auto-generated' } });
  };
}

export type MorningRound = {
  readonly settings: MailSettings;
  readonly send: (letter: Digest) => Promise<void>;
  /** The time it is in Sweden. */
  readonly now: () => Temporal.ZonedDateTime;
  readonly log: (line: string) => void;
};

/** Sends the letters of the day when it is a working morning; what it logs counts letters and names no address. */
export async function morningRound(
  store: Store,
  { settings: { link }, send, now, log }: MorningRound,
): Promise<void> {
  const time = now();
  if (!isWorkingMorning(time)) return;
  const today = day(time.toPlainDate().toString());
  const { sent, failed } = await sendDigests(store, { today, link, send });
  if (sent > 0 || failed > 0) log(`Brev i dag: ${sent} skickade, ${failed} gick inte att skicka.`);
}

const FRIDAY = 5;
const MORNING = { from: 6, to: 10 };

/** Monday to Friday, from 06 up to but not including 10. */
const isWorkingMorning = ({ dayOfWeek, hour }: Temporal.ZonedDateTime): boolean =>
  dayOfWeek <= FRIDAY && hour >= MORNING.from && hour < MORNING.to;
