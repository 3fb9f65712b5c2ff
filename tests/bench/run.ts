import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { assessments } from './assessments.ts';
import { duties } from './duties.ts';
import { equalisation } from './equalisation.ts';
import { crash, fuzz } from './long-suites.ts';
import { register } from './register/index.ts';
import { forecasts } from './forecast.ts';
import { nowcasts } from './nowcast.ts';
import type { Bench, BenchRow } from './row.ts';
import { tableCheck } from './table-check.ts';
import { web } from './web.ts';

const BENCHES: Readonly<Record<string, Bench>> = {
  assessments,
  duties,
  equalisation,
  register,
  forecast: forecasts,
  nowcast: nowcasts,
  'table-check': tableCheck,
  web,
};

// Hours rather than minutes: run only by name.
const LONG: Readonly<Record<string, Bench>> = { crash, fuzz };

const asked = process.argv.slice(2);
const all = { ...BENCHES, ...LONG };
const unknown = asked.filter((name) => !(name in all));
if (unknown.length > 0) {
  console.error(`Okänd mätning: ${unknown.join(', ')}. Välj bland ${Object.keys(all).join(', ')}.`);
  process.exit(2);
}

const rows: BenchRow[] = [];
for (const [name, bench] of Object.entries(asked.length > 0 ? all : BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`Mäter ${name} …\n`);
  rows.push(...(await bench()));
}

const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

const report = {
  machine: {
    cpu: cpus()[0]?.model ?? 'okänd',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
  },
  versions: { tjugo: version, node: process.version, v8: process.versions.v8 },
  rows,
};
const file = fileURLToPath(new URL('../../.build/bench.json', import.meta.url));
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
console.log(JSON.stringify(report, null, 2));
console.log(`\n${markdown(rows).join('\n')}`);
process.exitCode = rows.some(({ ratio, limit }) => limit !== undefined && !(ratio <= limit))
  ? 1
  : 0;

function markdown(all: readonly BenchRow[]): readonly string[] {
  const number = (value: number): string => String(Number(value.toPrecision(3)));
  return [
    '| measured | ours | against | ratio | limit |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...all.map(
      ({ name, ours, peer, ratio, limit }) =>
        `| ${name} | ${number(ours.value)} ${ours.unit} | ${number(peer.value)} ${peer.unit} | ${number(ratio)} | ${limit ?? ''} |`,
    ),
  ];
}
