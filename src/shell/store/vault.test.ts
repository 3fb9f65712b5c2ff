import { describe, expect, it } from 'vitest';
import { reference } from '#core/register';
import { openVault } from './vault.ts';

const vault = openVault(new Uint8Array(32).fill(1));
const other = openVault(new Uint8Array(32).fill(2));
const NUMBER = '189001019802';

describe('the vault', () => {
  it('opens what it has sealed, and seals the same number to the same bytes', () => {
    const sealed = vault.seal(NUMBER);
    expect(vault.unseal(sealed)).toBe(NUMBER);
    expect(vault.seal(NUMBER)).toEqual(sealed);
    expect(Buffer.from(sealed).includes(NUMBER)).toBe(false);
  });

  it('opens neither what another key sealed nor what somebody has changed', () => {
    const sealed = vault.seal(NUMBER);
    expect(() => other.unseal(sealed)).toThrow('authenticate');
    const last = sealed.length - 1;
    const changed = sealed.map((byte, n) => (n === last ? byte ^ 1 : byte));
    expect(() => vault.unseal(changed)).toThrow('authenticate');
  });

  it('names a reference by an id that depends on kind, system, id and key', () => {
    const ids = [
      vault.idOf(reference('person', 'identity_number', NUMBER)),
      vault.idOf(reference('person', 'own', NUMBER)),
      vault.idOf(reference('assistant', 'identity_number', NUMBER)),
      vault.idOf(reference('person', 'identity_number', '189001029819')),
      other.idOf(reference('person', 'identity_number', NUMBER)),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(vault.idOf(reference('person', 'identity_number', NUMBER))).toBe(ids[0]);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/);
  });
});
