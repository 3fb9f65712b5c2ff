import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { INTAKE_FORMATS, readIntake } from '#core/intake';
import { PersonNumber } from '#kernel';
import { FIXTURES, goldenPath, linesOf } from '../../support/intake-fixture.ts';
import {
  PUBLISHED_COORDINATION_NUMBERS,
  PUBLISHED_IDENTITY_NUMBERS,
} from '../../support/published-identity-numbers.ts';
import { root } from '../../support/run-tool.ts';

describe('an example file', () => {
  test.each(FIXTURES)('$format/$file becomes just these commands', async (example) => {
    const read = await readIntake(example.bytes, 'namnet-spelar-ingen-roll');
    if (!read.ok) expect.fail(JSON.stringify(read.problem, null, 1));
    expect(read.value.format).toBe(example.format);
    await expect(linesOf(read.value.commands)).toMatchFileSnapshot(goldenPath(example));
  });

  it('exists for every format', () => {
    expect(new Set(FIXTURES.map(({ format }) => format))).toEqual(new Set(INTAKE_FORMATS));
  });
});

describe('the examples and the documents', () => {
  it('hold no identity number but published test numbers', async () => {
    const published = new Set([...PUBLISHED_IDENTITY_NUMBERS, ...PUBLISHED_COORDINATION_NUMBERS]);
    const strangers: string[] = [];
    for (const folder of ['tests/fixtures', 'docs/formats']) {
      for (const file of await readdir(join(root, folder), { recursive: true })) {
        const text = await readFile(join(root, folder, file), 'latin1').catch(() => '');
        const numbers = text.match(/(?<!\d)\d{8}-?\d{4}(?!\d)/g) ?? [];
        strangers.push(...numbers.filter((n) => PersonNumber.parse(n) && !published.has(n)));
      }
    }
    expect(strangers).toEqual([]);
  });
});
