import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto';
import { invariant } from '#kernel';
import type { Reference } from '#core/register';

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Keeps identity numbers unreadable in the database, and gives every reference an id that says nothing of it. */
export type Vault = {
  /** The register's id of what a source calls something: keyed, so that it cannot be guessed from a number. */
  idOf(ref: Reference): string;
  seal(number: string): Uint8Array;
  unseal(sealed: Uint8Array): string;
  /** Tells keys apart without telling the key. */
  readonly fingerprint: string;
};

/** Opens the vault with a key of 32 bytes that is kept outside the database. */
export function openVault(key: Uint8Array): Vault {
  invariant(key.length === KEY_BYTES, 'the key of the register has 32 bytes');
  const part = (name: string): Buffer => Buffer.from(hkdfSync('sha256', key, '', name, KEY_BYTES));
  const [idKey, sealKey, nonceKey] = [part('id'), part('seal'), part('nonce')];
  return {
    idOf: ({ kind, system, id }) =>
      system === 'register'
        ? id
        : asUuid(createHmac('sha256', idKey).update(`${kind}\n${system}\n${id}`).digest()),
    seal(number) {
      // The nonce follows from the number, so that the same number sealed again is the same bytes and no change.
      const nonce = createHmac('sha256', nonceKey).update(number).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', sealKey, nonce);
      const body = Buffer.concat([cipher.update(number, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), body]);
    },
    unseal(sealed) {
      const bytes = Buffer.from(sealed);
      const decipher = createDecipheriv('aes-256-gcm', sealKey, bytes.subarray(0, NONCE_BYTES), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
    },
    fingerprint: part('fingerprint').toString('hex').slice(0, 16),
  };
}

/** The first 16 bytes as a uuid of version 8, which is for ids of an application's own making (RFC 9562). */
function asUuid(bytes: Buffer): string {
  const id = Buffer.from(bytes.subarray(0, 16));
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x80, 6);
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8);
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
