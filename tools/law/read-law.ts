import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import type { z } from 'zod';
import type {
  ParameterUnit,
  WrittenParameter,
  WrittenValue,
} from '../../src/core/law/parameter.ts';
import { faultOfValue, parameterSchema, sourcesSchema } from './schema.ts';

export type LawFault = { readonly file: string; readonly path: string; readonly message: string };
type Sources = z.infer<typeof sourcesSchema>;
export type Law = Sources & { readonly parameters: readonly WrittenParameter[] };

/** Reads law/ whole: every parameter in the order of its id, or every fault at once. */
export function readLaw(folder: string): Law | { readonly faults: readonly LawFault[] } {
  const faults: LawFault[] = [];
  const sources = readYaml(join(folder, 'sources.yaml'), 'sources.yaml', sourcesSchema, faults);
  const parameters: WrittenParameter[] = [];
  const fileOf = new Map<string, string>();
  for (const path of listYaml(join(folder, 'national'))) {
    const file = relative(folder, path);
    const parameter = readYaml(path, file, parameterSchema, faults);
    if (!parameter) continue;
    const other = fileOf.get(parameter.id);
    if (other)
      faults.push({ file, path: 'id', message: `"${parameter.id}" also stands in ${other}` });
    fileOf.set(parameter.id, file);
    faults.push(...faultsOf(parameter, sources).map((fault) => ({ file, ...fault })));
    parameters.push(parameter);
  }
  if (faults.length > 0 || !sources) return { faults };
  return { ...sources, parameters: parameters.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

const listYaml = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(folder, name))
    .toSorted();

function readYaml<T>(path: string, file: string, schema: z.ZodType<T>, faults: LawFault[]) {
  const document = parseDocument(readFileSync(path, 'utf8'));
  if (document.errors.length > 0) {
    faults.push(...document.errors.map(({ message }) => ({ file, path: '', message })));
    return undefined;
  }
  const read = schema.safeParse(document.toJS());
  if (read.success) return read.data;
  faults.push(
    ...read.error.issues.map((issue) => ({
      file,
      path: issue.path.join('.'),
      message: issue.message,
    })),
  );
  return undefined;
}

type Fault = Omit<LawFault, 'file'>;
type Parameter = z.infer<typeof parameterSchema>;

const faultsOf = (parameter: Parameter, sources: Sources | undefined): readonly Fault[] => [
  ...parameter.values.flatMap((value, i) => [
    ...faultsOfSource(value, `values.${i}`, sources),
    ...faultsOfUnit(value, `values.${i}`, parameter.unit),
  ]),
  ...faultsOfOrder(parameter.values, 'values'),
  ...faultsOfOrder(parameter.unknown ?? [], 'unknown'),
  ...faultsOfOverlap(parameter),
];

function faultsOfSource(value: WrittenValue, path: string, known: Sources | undefined): Fault[] {
  if (!known) return [];
  const faults: Fault[] = [];
  if (!known.acts.some(({ act }) => act === value.ref.act))
    faults.push({
      path: `${path}.ref.act`,
      message: `"${value.ref.act}" is not an act in sources.yaml`,
    });
  if (!known.sources.some(({ id }) => id === value.source))
    faults.push({
      path: `${path}.source`,
      message: `"${value.source}" is not a source in sources.yaml`,
    });
  return faults;
}

function faultsOfUnit({ value, byAge }: WrittenValue, path: string, unit: ParameterUnit): Fault[] {
  const written = value === undefined ? (byAge ?? []).map((band) => band.value) : [value];
  return written.flatMap((each) => {
    const message = faultOfValue(unit, each);
    return message === undefined ? [] : [{ path: `${path}.value`, message }];
  });
}

type Stretch = { readonly from: string; readonly to?: string };

const ORDER = 'does not lie after the stretch before it';

const faultsOfOrder = (stretches: readonly Stretch[], list: string): readonly Fault[] =>
  stretches.flatMap(({ from, to }, i) => {
    const before = stretches[i - 1];
    const faults: Fault[] = [];
    if (to !== undefined && to <= from)
      faults.push({
        path: `${list}.${i}.to`,
        message: 'is not after from: the stretch holds no day',
      });
    if (before && (before.to === undefined || before.to > from))
      faults.push({ path: `${list}.${i}.from`, message: ORDER });
    return faults;
  });

function faultsOfOverlap({ values, unknown }: Parameter): readonly Fault[] {
  return (unknown ?? []).flatMap((gap, i) => {
    const value = values.find((each) => before(each.from, gap.to) && before(gap.from, each.to));
    return value
      ? [{ path: `unknown.${i}`, message: `covers days that the value from ${value.from} covers` }]
      : [];
  });
}

const before = (day: string, end: string | undefined): boolean => end === undefined || day < end;
