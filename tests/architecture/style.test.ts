import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, run } from '../support/run-tool.ts';

const lint = (...paths: readonly string[]) =>
  run('oxlint', ['--type-aware', '-c', '.oxlintrc.json', ...paths]);

describe('the code', () => {
  it('has nothing that the linter objects to', async () => {
    const { status, out } = await lint('src', 'tests', 'tools', 'bin');
    expect(status, out).toBe(0);
  });

  it('is formatted', async () => {
    const { status, err, out } = await run('biome', ['format', '.']);
    expect(status, `${out}${err}`).toBe(0);
  });

  it('has no file, export or dependency that nothing uses', async () => {
    const { status, out } = await run('knip', ['--no-progress']);
    expect(status, out).toBe(0);
  });

  it('has no file of over 400 lines', async () => {
    const files = (await readdir(join(root, 'src'), { recursive: true })).filter(
      (path) => /\.tsx?$/.test(path) && !path.endsWith('.gen.ts'),
    );
    const long: string[] = [];
    for (const file of files) {
      const lines = (await readFile(join(root, 'src', file), 'utf8')).split('\n').length;
      if (lines > 400) long.push(`${file}: ${lines}`);
    }
    expect(long).toEqual([]);
  });
});

describe('the linter', () => {
  const complaintsAbout = async (folder: string, text: string): Promise<string> => {
    const inside = await mkdtemp(join(root, folder, 'lint-'));
    try {
      await writeFile(join(inside, 'forbidden.ts'), text);
      const { status, out } = await lint(inside);
      return status === 0 ? '' : out;
    } finally {
      await rm(inside, { recursive: true, force: true });
    }
  };

  it.each([
    [
      'the clock in the core',
      'src/core/law',
      'export const now = () => new Date();\n',
      'no-restricted-globals',
    ],
    [
      'chance in the core',
      'src/core/law',
      'export const x = () => Math.random();\n',
      'no-restricted-properties',
    ],
    [
      'a number of law in a rule',
      'src/core/law/rules',
      'export const limit = (h: number) => h > 20;\n',
      'no-magic-numbers',
    ],
    [
      'a promise left alone',
      'src/shell/cli',
      'const f = async () => 1;\nexport const g = () => { f(); };\n',
      'no-floating-promises',
    ],
    ['an any', 'src/kernel', 'export const x = (y: any) => y;\n', 'no-explicit-any'],
    ['a note to self', 'src/kernel', '// TODO later\nexport const x = 1;\n', 'no-warning-comments'],
  ])('objects to %s', async (_, folder, text, rule) => {
    expect(await complaintsAbout(folder, text)).toContain(rule);
  });
});
