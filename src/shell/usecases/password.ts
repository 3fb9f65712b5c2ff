import { randomBytes } from 'node:crypto';
import { argon2id, argon2Verify } from 'hash-wasm';
import { type Finding, words } from '#kernel';

// What OWASP's password storage sheet asks of Argon2id: 19 MiB, two passes, one lane.
const COSTS = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 };
const SALT_BYTES = 16;

const SHORTEST = 12;
const LONGEST = 200;

/** Hashes a password with a salt of its own, as PHC text. */
export const hashPassword = (password: string): Promise<string> =>
  argon2id({
    ...COSTS,
    password: password.normalize('NFKC'),
    salt: randomBytes(SALT_BYTES),
    outputType: 'encoded',
  });

// Compared with when there is no account, so that the time taken does not tell.
let nobodys: Promise<string> | undefined;

/** Whether a password is the one that was hashed; as slow when there is none. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const kept = hash ?? (await (nobodys ??= hashPassword(oneTimePassword())));
  const same = await argon2Verify({ password: password.normalize('NFKC'), hash: kept });
  return hash !== undefined && same;
}

/** A password for one time, easy to read out and type: four groups of four letters and digits, 80 bits. */
export function oneTimePassword(): string {
  const letters = Array.from(randomBytes(16), (byte) => READABLE.charAt(byte % READABLE.length));
  return letters.join('').replace(/(.{4})(?!$)/g, '$1-');
}

// 32 characters, without those that look alike.
const READABLE = 'abcdefghijkmnpqrstuvwxyz23456789';

/** What is wrong with a password that somebody chose; empty when nothing is. */
export function passwordFaults(password: string, loginName: string): readonly Finding[] {
  const { length } = password;
  if (length < SHORTEST || length > LONGEST) return [LENGTH];
  return password.toLowerCase().includes(loginName) ? [SAYS_NAME] : [];
}

const LENGTH: Finding = {
  code: 'PASSWORD_LENGTH',
  at: { path: 'password' },
  message: words(
    `Välj ett lösenord med ${SHORTEST} till ${LONGEST} tecken, gärna några ord i rad.`,
    `Choose a password of ${SHORTEST} to ${LONGEST} characters, a few words in a row will do.`,
  ),
};

const SAYS_NAME: Finding = {
  code: 'PASSWORD_SAYS_NAME',
  at: { path: 'password' },
  message: words(
    'Välj ett lösenord som inte innehåller inloggningsnamnet.',
    'Choose a password that does not hold the login name.',
  ),
};
