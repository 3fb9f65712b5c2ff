import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RegisterCommand } from '#core/register';
import { PersonNumber } from '#kernel';
import { root } from './run-tool.ts';

const folder = join(root, 'tests/fixtures');

export type Fixture = {
  readonly format: string;
  readonly file: string;
  readonly bytes: Uint8Array;
};

/** An example file, by its format's folder and its name. */
export const fixture = (format: string, file: string): Fixture => ({
  format,
  file,
  bytes: readFileSync(join(folder, format, file)),
});

/** Every example file that can be taken in. */
export const FIXTURES: readonly Fixture[] = readdirSync(folder).flatMap((format) =>
  readdirSync(join(folder, format))
    .filter((file) => !file.endsWith('.jsonl'))
    .map((file) => fixture(format, file)),
);

export const goldenPath = ({ format, file }: Fixture): string =>
  join(folder, format, `${file}.commands.jsonl`);

/** Commands one a line, identity numbers in the open, since the examples hold only published test numbers. */
export const linesOf = (commands: readonly RegisterCommand[]): string =>
  `${commands.map((command) => JSON.stringify(revealed(command))).join('\n')}\n`;

/** Commands as plain data without the places they were read from. */
export const saidBy = (commands: readonly RegisterCommand[]): readonly unknown[] =>
  commands.map((command) => revealed({ ...command, at: undefined }));

function revealed(value: unknown): unknown {
  if (value instanceof PersonNumber) return value.reveal('write file');
  if (Array.isArray(value)) return value.map(revealed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, revealed(each)]),
  );
}
