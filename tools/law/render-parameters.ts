import type { Law } from './read-law.ts';

/** The module that the program reads the law from, as text. */
export const renderParameters = ({ acts, sources, parameters }: Law): string =>
  [
    '// Written by tools/build-law.ts from law/. Change the YAML there and run it again.',
    "import type { WrittenParameter } from './parameter.ts';",
    '',
    `export const ACTS = ${json(acts)} as const;`,
    '',
    `export const SOURCES = ${json(sources)} as const;`,
    '',
    'export type ParameterId =',
    `${parameters.map(({ id }) => `  | '${id}'`).join('\n')};`,
    '',
    `export const PARAMETERS: Readonly<Record<ParameterId, WrittenParameter>> = ${json(
      Object.fromEntries(parameters.map((parameter) => [parameter.id, parameter])),
    )};`,
    '',
  ].join('\n');

const json = (value: unknown): string => JSON.stringify(value, null, 2);
