import { words } from '#kernel';

export const LAW_EFFECT = {
  title: words('Lag och praxis', 'Law and practice'),
  lead: words(
    'Räta linjer genom tiden före ett datum, förda vidare, bredvid det som kom.',
    'Straight lines through the time before a date, carried on, beside what came.',
  ),
  law: words('Datum', 'Date'),
  target: words('Linjerna läses av', 'The lines are read off in'),
  flows: words('Flöden före och efter', 'Flows before and after'),
  axis: words('Axeln börjar inte på noll', 'The axis does not start at zero'),
  period: words('När', 'When'),
  known: words('Känt', 'Known'),
  whole: words('helt', 'fully'),
  partly: words('delvis', 'partly'),
  lines: words('Linjerna', 'The lines'),
  window: words('Fönster', 'Window'),
  n: words('Värden', 'Values'),
  slope: {
    month: words('Lutning per månad', 'Slope a month'),
    year: words('Lutning per år', 'Slope a year'),
  },
  expected: words('Linjen ger', 'The line gives'),
  outcome: words('Utfall', 'Outcome'),
  difference: words('Skillnad', 'Difference'),
  values: (n: string) => words(`${n} värden`, `${n} values`),
} as const;
