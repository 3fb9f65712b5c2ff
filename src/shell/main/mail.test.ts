import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Caller } from '#core/access';
import { wishForDigest, type Store } from '#shell/usecases';
import { updateAccount } from '#shell/store';
import { makeCaller } from '../../../tests/support/caller.ts';
import { openEmptyRegister } from '../../../tests/support/open-register.ts';
import { fillWithDuties } from '../../../tests/support/waiting-duties.ts';
import { mailer, mailSettings, type MailSettings, morningRound } from './mail.ts';

type Received = { readonly to: readonly string[]; readonly letter: string };

const received: Received[] = [];
let takesLetters = true;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, { envelope }, done) => {
    void text(stream).then((letter) => {
      if (!takesLetters) return done(new Error('full'));
      received.push({ to: envelope.rcptTo.map(({ address }) => address), letter });
      return done();
    });
  },
});

let store: Store;
let remove: () => Promise<void>;
let officer: Caller;
let settings: MailSettings;
beforeAll(async () => {
  ({ store, remove } = await openEmptyRegister());
  await fillWithDuties(store);
  officer = await makeCaller(store, 'case_officer', 'olle');
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const read = mailSettings({ ...WHOLE, TJUGO_SMTP_URL: `smtp://127.0.0.1:${port}` });
  if (!read.ok || read.value === undefined) throw new Error('the settings are read');
  settings = read.value;
});
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await remove();
});

const WHOLE = {
  TJUGO_DIGEST: 'on',
  TJUGO_SMTP_URL: 'smtp://127.0.0.1:25',
  TJUGO_MAIL_FROM: 'tjugo@example.org',
  TJUGO_ADDRESS: 'https://tjugo.example.org',
};

const logged: string[] = [];

const roundAt = (time: string): Promise<void> =>
  morningRound(store, {
    settings,
    send: mailer(settings),
    now: () => Temporal.ZonedDateTime.from(`${time}[Europe/Stockholm]`),
    log: (line) => logged.push(line),
  });

/** A letter's text, as a reader of plain text sees it. */
const plain = (letter: string): string => {
  const [head = '', ...rest] = letter.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/Content-Transfer-Encoding: base64/i.test(head))
    return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(bytes, 'latin1').toString();
};

describe('the letter of each working morning', () => {
  beforeEach(async () => {
    received.length = 0;
    logged.length = 0;
    takesLetters = true;
    await wishForDigest(store, officer, null, 'sv');
  });

  test('is sent to nobody who has not asked for it', async () => {
    await roundAt('2999-03-04T07:00');
    expect(received).toEqual([]);
  });

  test('counts what is left to do and links to Bevakning, and names nobody', async () => {
    await wishForDigest(store, officer, 'olle@example.org', 'sv');
    await roundAt('2999-03-04T07:00');
    expect(received.map(({ to }) => to)).toEqual([['olle@example.org']]);
    const letter = received[0]?.letter ?? '';
    const body = plain(letter);
    expect(body).toContain('Dina skyldigheter: 0 kvar att göra');
    expect(body).toMatch(/Ingen har tagit: [1-9]\d*, varav [1-9]\d* försenade/);
    expect(body).toContain('https://tjugo.example.org/bevakning?whose=mine');
    expect(body).not.toMatch(/Namn|1990|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/);
    expect(letter).toMatch(/^From: tjugo@example\.org\r\nTo: olle@example\.org\r\n/m);
  });

  test('speaks the language in which it was asked for', async () => {
    await wishForDigest(store, officer, 'olle@example.org', 'en');
    await roundAt('2999-03-04T07:00');
    expect(plain(received[0]?.letter ?? '')).toContain('Your duties: 0 left to do');
  });

  test('comes once a morning, and again the next', async () => {
    await wishForDigest(store, officer, 'olle@example.org', 'sv');
    await roundAt('2999-03-04T07:00');
    await roundAt('2999-03-04T07:05');
    expect(received).toHaveLength(1);
    await roundAt('2999-03-05T06:00');
    expect(received).toHaveLength(2);
  });

  test.each([
    ['a Monday before six', '2999-03-04T05:59', 0],
    ['a Monday at six', '2999-03-04T06:00', 1],
    ['a Friday just before ten', '2999-03-08T09:59', 1],
    ['a Friday at ten', '2999-03-08T10:00', 0],
    ['a Saturday', '2999-03-09T07:00', 0],
    ['a Sunday', '2999-03-10T07:00', 0],
  ])('on %s', async (_, time, letters) => {
    await wishForDigest(store, officer, 'olle@example.org', 'sv');
    await roundAt(time);
    expect(received).toHaveLength(letters);
  });

  test('is tried again when the mail server would not take it, and the log names no address', async () => {
    await wishForDigest(store, officer, 'olle@example.org', 'sv');
    takesLetters = false;
    await roundAt('2999-03-04T07:00');
    expect([received.length, logged]).toEqual([
      0,
      ['Brev i dag: 0 skickade, 1 gick inte att skicka.'],
    ]);
    takesLetters = true;
    await roundAt('2999-03-04T07:05');
    expect(received).toHaveLength(1);
    expect(logged.join(' ')).not.toContain('@');
  });

  test('does not go to a disabled account, nor to one whose roles see no duties', async () => {
    await wishForDigest(store, officer, 'olle@example.org', 'sv');
    await updateAccount(store, officer.account, { disabled: true });
    await roundAt('2999-03-04T07:00');
    await updateAccount(store, officer.account, { disabled: false, roles: ['economist'] });
    await roundAt('2999-03-04T07:00');
    expect(received).toEqual([]);
    await updateAccount(store, officer.account, { roles: ['case_officer'] });
    await roundAt('2999-03-04T07:00');
    expect(received).toHaveLength(1);
  });
});

describe('the settings of letters', () => {
  test('are off until somebody turns them on', () => {
    expect(mailSettings({})).toEqual({ ok: true, value: undefined });
    expect(mailSettings({ ...WHOLE, TJUGO_DIGEST: 'off' })).toEqual({ ok: true, value: undefined });
  });

  test.each([
    ['TJUGO_DIGEST', 'ja'],
    ['TJUGO_SMTP_URL', undefined],
    ['TJUGO_SMTP_URL', 'https://post.example.org'],
    ['TJUGO_MAIL_FROM', 'tjugo'],
    ['TJUGO_ADDRESS', 'tjugo.example.org'],
  ])('say so when %s is %s', (name, value) => {
    const read = mailSettings({ ...WHOLE, [name]: value });
    expect(read.ok ? '' : read.problem.detail.sv).toContain(name);
  });
});
