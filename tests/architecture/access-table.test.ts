import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { accessTable } from '../../tools/access-table.ts';

const root = resolve(import.meta.dirname, '../..');

test('docs/access.md is the table of routes and roles; `npm run gen` writes it anew', async () => {
  expect(readFileSync(join(root, 'docs/access.md'), 'utf8')).toBe(await accessTable());
});
