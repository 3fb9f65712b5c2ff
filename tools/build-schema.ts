import { writeFile } from 'node:fs/promises';
import { buildSchema } from './store/build-schema.ts';

const { types, description } = await buildSchema();
await writeFile(new URL('../src/shell/store/schema.gen.ts', import.meta.url), types);
await writeFile(new URL('../tests/contract/schema.sql', import.meta.url), description);
