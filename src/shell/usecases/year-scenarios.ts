import type { YearScenario } from '#core/analysis';
import { type Month, words } from '#kernel';

/** What somebody wonders: percent of the hourly amount, of new persons and of hours, and persons more. */
export type Wondering = {
  readonly amount: number;
  readonly starts: number;
  readonly hours: number;
  readonly persons: number;
};

export const WONDERING: Wondering = { amount: 1.5, starts: 20, hours: 5, persons: 10 };

/** One scenario of each kind, from the first month to come: law, amount, praxis and volume. */
export const scenariosOf = (
  { amount, starts, hours, persons }: Wondering,
  from: Month,
): readonly YearScenario[] => [
  {
    id: 'law',
    kind: 'law',
    label: words(
      `Lag: barns timmar enligt LSS ${signed(hours)} %`,
      `Law: children's hours under LSS ${signed(hours)}%`,
    ),
    changes: [{ what: 'hours', group: 'lss-children', from, times: 1 + hours / 100 }],
  },
  {
    id: 'amount',
    kind: 'amount',
    label: words(`Timbeloppet ${signed(amount)} %`, `The hourly amount ${signed(amount)}%`),
    changes: [{ what: 'hourlyAmount', from, times: 1 + amount / 100 }],
  },
  {
    id: 'praxis',
    kind: 'praxis',
    label: words(
      `Praxis: nya med SFB ${signed(starts)} %`,
      `Practice: new with SFB ${signed(starts)}%`,
    ),
    changes: ['sfb-children', 'sfb-adults'].map((group) => ({
      what: 'starts' as const,
      group,
      from,
      times: 1 + starts / 100,
    })),
  },
  {
    id: 'volume',
    kind: 'volume',
    label: words(
      `Volym: ${signed(persons)} vuxna med LSS`,
      `Volume: ${signed(persons)} adults under LSS`,
    ),
    changes: [{ what: 'persons', group: 'lss-adults', from, plus: persons }],
  },
];

const signed = (value: number): string =>
  `${value < 0 ? '−' : '+'}${String(Math.abs(value)).replace('.', ',')}`;
