import { cp, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, run } from '../support/run-tool.ts';

describe('every module', () => {
  it('compiles with the imports it may have', async () => {
    const { status, out } = await run('tsc', ['-b', '--pretty', 'false']);
    expect(out).toBe('');
    expect(status).toBe(0);
  });

  it('stands in the picture of docs/architecture.md with just the imports of its tsconfig', async () => {
    const documented = importTable(await readFile(join(root, 'docs/architecture.md'), 'utf8'));
    const declared = new Map<string, readonly string[]>();
    for (const module of await modules()) {
      const config = JSON.parse(
        await readFile(join(root, 'src', module, 'tsconfig.json'), 'utf8'),
      ) as {
        references: { path: string }[];
      };
      declared.set(
        module,
        config.references.map(({ path }) => path.replace(/^.*src\//, '')).toSorted(),
      );
    }
    expect(Object.fromEntries(documented)).toEqual(Object.fromEntries(declared));
  });
});

describe('the guard of the boundaries', () => {
  let copy = '';
  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'tjugo-boundaries-'));
    for (const part of ['src/kernel', 'src/core', 'package.json', 'tsconfig.base.json']) {
      await cp(join(root, part), join(copy, part), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rm(copy, { recursive: true, force: true }));

  const compileWith = async (file: string, text: string) => {
    await writeFile(join(copy, file), text);
    const module = file
      .split('/')
      .slice(0, file.startsWith('src/core') ? 3 : 2)
      .join('/');
    const ended = await run('tsc', ['-b', module, '--pretty', 'false'], { cwd: copy });
    await rm(join(copy, file));
    return ended;
  };

  it('lets the copy compile as it is', async () => {
    const { status, out } = await run('tsc', ['-b', 'src/core/analysis', '--pretty', 'false'], {
      cwd: copy,
    });
    expect([status, out]).toEqual([0, '']);
  });

  it.each([
    ['the kernel', 'the law', 'src/kernel/forbidden.ts', "export { assess } from '#core/law';\n"],
    [
      'the law',
      'the analysis',
      'src/core/law/forbidden.ts',
      "export { checkTable } from '#core/analysis';\n",
    ],
    [
      'the intake',
      'the figures',
      'src/core/intake/forbidden.ts',
      "export * from '#core/figures';\n",
    ],
  ])('stops %s from importing %s', async (_, __, file, text) => {
    const { status, out } = await compileWith(file, text);
    expect(status).not.toBe(0);
    expect(out).toMatch(/TS6307|TS6059|TS2307/);
  });

  it.each([
    ['the disk', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
    ['the console', "console.log('x');\nexport {};\n"],
    ['the network', "export const x = fetch('http://localhost');\n"],
    ['the process', 'export const x = process.env;\n'],
  ])('keeps %s out of the pure core', async (_, text) => {
    expect((await compileWith('src/core/law/forbidden.ts', text)).status).not.toBe(0);
  });
});

describe('a module', () => {
  it('is entered only through its face', async () => {
    const trespassers: string[] = [];
    for (const module of await modules()) {
      const folder = join(root, 'src', module);
      for (const file of await readdir(folder, { recursive: true })) {
        if (!/\.tsx?$/.test(file) || file.endsWith('.test.ts')) continue;
        const text = await readFile(join(folder, file), 'utf8');
        if (leavesFolder(file, text)) trespassers.push(join(module, file));
      }
    }
    expect(trespassers).toEqual([]);
  });

  it('would be told on if it went in by another door', () => {
    expect(leavesFolder('rules/a.ts', "import { b } from '../b.ts';")).toBe(false);
    expect(leavesFolder('rules/a.ts', "import { ore } from '../../kernel/ore.ts';")).toBe(true);
    expect(leavesFolder('a.ts', "const x = await import('../figures/figure.ts');")).toBe(true);
  });
});

/** Whether a file, by its path in its module, imports anything from outside the module by a relative path. */
function leavesFolder(file: string, text: string): boolean {
  const depth = file.split(/[/\\]/).length - 1;
  const imports = text.matchAll(/(?:from|import)\s*\(?\s*'((?:\.\.\/)+)[^']*'/g);
  return [...imports].some(([, ups = '']) => ups.split('../').length - 1 > depth);
}

async function modules(): Promise<readonly string[]> {
  const configs = await readdir(join(root, 'src'), { recursive: true });
  return configs
    .filter((path) => path.endsWith('tsconfig.json'))
    .map((path) => path.replaceAll('\\', '/').replace('/tsconfig.json', ''))
    .toSorted();
}

/** Reads the table "| module | may import |". */
function importTable(markdown: string): ReadonlyMap<string, readonly string[]> {
  const rows = [...markdown.matchAll(/^\| `([\w/]+)`\s*\|([^|]*)\|/gm)];
  return new Map(
    rows.map(([, module = '', imports = '']) => [
      module,
      [...imports.matchAll(/`([\w/]+)`/g)].map(([, name = '']) => name).toSorted(),
    ]),
  );
}
