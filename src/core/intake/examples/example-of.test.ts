import { expect, test } from 'vitest';
import { readIntake } from '../detect/read-intake.ts';
import { INTAKE_FORMATS } from '../intake.ts';
import { exampleOf } from './example-of.ts';

test.each(INTAKE_FORMATS)('the example of %s can be taken in as that format', async (format) => {
  const { name, contents } = exampleOf(format);
  const read = await readIntake(
    typeof contents === 'string' ? new TextEncoder().encode(contents) : contents,
    name,
  );
  if (!read.ok) expect.fail(JSON.stringify(read.problem, null, 1));
  expect(read.value.format).toBe(format);
  expect(read.value.commands.length).toBeGreaterThan(0);
});
