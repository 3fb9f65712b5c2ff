/** A key for tests; any 32 bytes. */
export const KEY = new Uint8Array(32).fill(7);
