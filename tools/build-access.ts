import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { accessTable } from './access-table.ts';

const path = fileURLToPath(new URL('../docs/access.md', import.meta.url));

const made = await accessTable();
const before = await readFile(path, 'utf8').catch(() => '');
if (made !== before) await writeFile(path, made);
process.stdout.write('Routes and roles written.\n');
