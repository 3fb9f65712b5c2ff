import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** Where decisions about a person are prepared and made. */
const CASEWORK = /(^|\/)(casework|cases|arenden|duties)(\/|\.|-|$)/;

/** What tells how much a decision gives back. */
const GIVES_BACK =
  /\b(equalise|equaliseFile|marginals|whatIf|firstYears|correctionWindow|octoberCorrection|standardCosts|parametersOf)\b|\/equalisation\//;

const reaches = (text: string): boolean =>
  text
    .split(/;\s*\n/)
    .some((statement) => /^\s*(import|export)\b/m.test(statement) && GIVES_BACK.test(statement));

describe('the wall between casework and the equalisation', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && CASEWORK.test(file));

  test('has casework on its one side', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  test('is not passed by any import', () => {
    expect(files.filter((file) => reaches(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });

  test('would be seen to be passed', () => {
    expect(reaches("import { marginals } from '#core/analysis';\n")).toBe(true);
    expect(reaches("import {\n  equaliseFile,\n} from '#shell/usecases';\n")).toBe(true);
    expect(reaches("import { words } from '#kernel';\nconst marginals = 1;\n")).toBe(false);
  });
});
