import { checkTable } from '#core/analysis';
import { readTable } from '#core/intake';
import { type Bench, row, timeByTurns } from './row.ts';

const ROWS = 100_000;

/** Ten columns with a difference, a quotient and two changed cells. */
function largeTable(): string {
  let seed = 20;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const lines = ['id;kommun;budget;utfall;avvikelse;timmar;personer;snitt;a;b'];
  for (let i = 1; i <= ROWS; i += 1) {
    const [budget, outcome, hours, persons] = [
      next(9e5),
      next(9e5),
      next(1e5) + 100,
      next(900) + 1,
    ];
    const slip = i === 500 || i === 70_000 ? 1000 : 0;
    const mean = (hours / persons).toFixed(2).replace('.', ',');
    lines.push(
      `${i};k${i % 290};${budget};${outcome};${budget - outcome + slip};${hours};${persons};${mean};${next(10)};${next(1000)}`,
    );
  }
  return lines.join('\n');
}

export const tableCheck: Bench = async () => {
  const bytes = new TextEncoder().encode(largeTable());
  const read = async () => {
    const table = await readTable(bytes, 'large.csv');
    if (!table.ok) throw new Error(table.problem.detail.en);
    return table.value;
  };
  const table = await read();
  const { contradictions } = checkTable(table);
  if (contradictions !== 2) throw new Error(`two cells were changed, ${contradictions} were found`);
  const times = await timeByTurns(() => checkTable(table), read);
  return [
    row(
      'check of 100 000 rows against one pass of reading them',
      { what: 'check', value: times.ours, unit: 'ms' },
      { what: 'read the CSV', value: times.peer, unit: 'ms' },
    ),
  ];
};
