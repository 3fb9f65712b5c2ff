import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTAKE_FORMATS, type IntakeFormat, readIntake } from '#core/intake';
import { type Problem, type Result } from '#kernel';
import { FIXTURES } from '../../support/intake-fixture.ts';
import {
  PUBLISHED_COORDINATION_NUMBERS,
  PUBLISHED_IDENTITY_NUMBERS,
} from '../../support/published-identity-numbers.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
const TIME_LIMIT = 60_000 + RUNS * 60;

const TABLES: ReadonlySet<IntakeFormat> = new Set([
  'decisions',
  'fk-notices',
  'fk-charges',
  'time-reports',
  'performed-months',
]);

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % from.length];

type Damage = (bytes: Uint8Array, a: number, b: number) => Uint8Array;

/** The ways in which files come to harm; a and b say where. */
const DAMAGES: { readonly [name: string]: Damage } = {
  'cut off': (bytes, a) => bytes.slice(0, a % bytes.length),
  'beginning lost': (bytes, a) => bytes.slice(a % bytes.length),
  'byte flipped': (bytes, a, b) => bytes.with(a % bytes.length, b % 256),
  'middle lost': (bytes, a, b) => {
    const at = a % bytes.length;
    return Buffer.concat([bytes.slice(0, at), bytes.slice(at + 1 + (b % 40))]);
  },
  'rows swapped': (bytes, a, b) => {
    const rows = latin1(bytes).split('\n');
    const [i, j] = [a % rows.length, b % rows.length];
    return bytesOf(
      rows
        .with(i, rows[j] ?? '')
        .with(j, rows[i] ?? '')
        .join('\n'),
    );
  },
  'row twice': (bytes, a, b) => {
    const rows = latin1(bytes).split('\n');
    return bytesOf(rows.toSpliced(b % rows.length, 0, pick(rows, a) ?? '').join('\n'));
  },
  'cell blanked': (bytes, a) => {
    const cells = latin1(bytes).split(/([;,\n" {}<>:])/);
    return bytesOf(cells.with(a % cells.length, '').join(''));
  },
  'cells swapped': (bytes, a, b) => {
    const cells = latin1(bytes).split(/([;,\n" {}<>:])/);
    const [i, j] = [a % cells.length, b % cells.length];
    return bytesOf(
      cells
        .with(i, cells[j] ?? '')
        .with(j, cells[i] ?? '')
        .join(''),
    );
  },
  'row in another encoding': (bytes, a) => {
    const rows = latin1(bytes).split('\n');
    const at = a % rows.length;
    const text = Buffer.from(rows[at] ?? '', 'latin1').toString('utf8');
    return bytesOf(rows.with(at, text).join('\n'));
  },
  'marks strewn in': (bytes, a, b) => {
    const mark = pick(['"', ';', '{', '}', '\0', '\ufeff', '<', '&', '\r', '#VER'], b) ?? '';
    const at = a % bytes.length;
    return Buffer.concat([bytes.slice(0, at), Buffer.from(mark), bytes.slice(at)]);
  },
};

const steps = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(), fc.nat()), {
  minLength: 1,
  maxLength: 3,
});

const harmedBy = (bytes: Uint8Array, taken: readonly (readonly [string, number, number])[]) =>
  taken.reduce(
    (harmed, [name, a, b]) =>
      harmed.length === 0 ? harmed : (DAMAGES[name]?.(harmed, a, b) ?? harmed),
    bytes,
  );

const NUMBERS = [...PUBLISHED_IDENTITY_NUMBERS, ...PUBLISHED_COORDINATION_NUMBERS];

function expectRefusal(problem: Problem): void {
  expect(problem.detail.sv).toMatch(/\.$/);
  expect(problem.detail.en).toMatch(/\.$/);
  const told = JSON.stringify(problem);
  expect(NUMBERS.filter((number) => told.includes(number))).toEqual([]);
}

/** Rows with anything in them below the header, counted without the reader; undefined where quotes may hide row ends. */
function filledRows(bytes: Uint8Array): number | undefined {
  const text = latin1(bytes).replaceAll('\r\n', '\n').replaceAll('\u00ef\u00bb\u00bf', '');
  if (/["\r]/.test(text)) return undefined;
  return text.split('\n').filter((row) => /[^;,\t|\s]/.test(row)).length - 1;
}

describe('a damaged file', () => {
  test.each(INTAKE_FORMATS)(
    'of the format %s is read whole or refused whole, and never stops the program',
    async (format) => {
      expect.hasAssertions();
      const examples = FIXTURES.filter((example) => example.format === format);
      await fc.assert(
        fc.asyncProperty(fc.nat(examples.length - 1), steps, async (i, taken) => {
          const { bytes, file } = examples[i] ?? { bytes: new Uint8Array(), file: '' };
          const harmed = harmedBy(bytes, taken);
          const read = await readIntake(harmed, file);
          if (!read.ok) return expectRefusal(read.problem);
          const { rows, commands } = read.value;
          if (TABLES.has(read.value.format)) expect(rows).toBe(filledRows(harmed) ?? rows);
          if (rows > 0) expect(commands.length).toBeGreaterThan(0);
        }),
        { numRuns: RUNS },
      );
    },
    TIME_LIMIT,
  );

  test.each([
    ['elt', 'tidredovisning.xml'],
    ['lifecare', 'svar.json'],
    ['sie', 'mars-2025.se'],
  ])('of the format %s that tells its end is refused wherever it is cut', async (format, file) => {
    const example = FIXTURES.find((each) => each.format === format && each.file === file);
    const bytes = example?.bytes ?? new Uint8Array();
    const end = latin1(bytes).trimEnd().length;
    const taken: number[] = [];
    for (let cut = 0; cut < end; cut++) {
      const read: Result<unknown, Problem> = await readIntake(bytes.slice(0, cut), file);
      if (read.ok) taken.push(cut);
    }
    expect(taken).toEqual([]);
  });
});
