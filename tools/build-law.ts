import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readLaw } from './law/read-law.ts';
import { renderParameters } from './law/render-parameters.ts';

const root = resolve(import.meta.dirname, '..');
const law = readLaw(resolve(root, 'law'));

if ('faults' in law) {
  for (const { file, path, message } of law.faults)
    console.error(`law/${file}: ${path} ${message}`);
  console.error(`${law.faults.length} faults; nothing was written.`);
  process.exitCode = 1;
} else {
  writeFileSync(resolve(root, 'src/core/law/parameters.gen.ts'), renderParameters(law));
  console.log(`${law.parameters.length} parameters of law written.`);
}
