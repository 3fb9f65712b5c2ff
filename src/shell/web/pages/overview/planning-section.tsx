import type { OverviewView, PlanningView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';
import { yearSpan } from './year-span.ts';

type PlanningSectionProps = { readonly overview: OverviewView; readonly planning: PlanningView };
type Planned = PlanningView['rows'][number];
type Compared = PlanningView['comparison'][number];

/** How far the budget has been from the outcome, beside methods that anyone could have used. */
export function PlanningSection({ overview, planning }: PlanningSectionProps) {
  const say = useSay();
  const source = sourceLine(overview.package);
  const rows: TableModel<Planned> = {
    title: say(OVERVIEW.planning.title),
    rows: planning.rows,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'series', head: say(OVERVIEW.planning.series), value: ({ label }) => label },
      {
        id: 'years',
        head: say(OVERVIEW.planning.years),
        value: ({ years }) => yearSpan(years),
        cell: ({ years }) => <span className={styles['together']}>{yearSpan(years)}</span>,
      },
      {
        id: 'mean',
        head: say(OVERVIEW.planning.mean),
        numeric: true,
        value: ({ meanAbsolute }) => meanAbsolute.value,
        cell: ({ meanAbsolute }) => <Figure figure={meanAbsolute} />,
      },
      {
        id: 'percent',
        head: say(OVERVIEW.planning.percent),
        unit: '%',
        numeric: true,
        value: ({ meanAbsolutePercent }) => meanAbsolutePercent.value,
        cell: ({ meanAbsolutePercent }) => <Figure figure={meanAbsolutePercent} withUnit={false} />,
      },
      {
        id: 'bias',
        head: say(OVERVIEW.planning.bias),
        numeric: true,
        value: ({ bias }) => bias.value,
        cell: ({ bias }) => <Figure figure={bias} signed />,
      },
      {
        id: 'largest',
        head: say(OVERVIEW.planning.largest),
        numeric: true,
        value: ({ largest }) => largest.value,
        cell: ({ largest }) => <Figure figure={largest} signed />,
      },
    ],
  };
  const methods = planning.comparison[0]?.methods ?? [];
  const comparison: TableModel<Compared> = {
    title: say(OVERVIEW.planning.comparisonTitle),
    rows: planning.comparison,
    keyOf: ({ id }) => id,
    columns: [
      {
        id: 'series',
        head: say(OVERVIEW.planning.series),
        value: ({ label, methods: [one] }) => (one ? `${label} (${one.error.unit})` : label),
      },
      {
        id: 'years',
        head: say(OVERVIEW.planning.years),
        value: ({ years }) => yearSpan(years),
        cell: ({ years }) => <span className={styles['together']}>{yearSpan(years)}</span>,
      },
      ...methods.map(({ method, label }) => ({
        id: method,
        head: label,
        numeric: true,
        value: (row: Compared) => errorOf(row, method)?.error.value ?? null,
        cell: (row: Compared) => {
          const found = errorOf(row, method);
          return (
            found && (
              <span className={found.best ? styles['best'] : undefined}>
                <Figure figure={found.error} withUnit={false} />
                {found.best && (
                  <span className={styles['hidden']}> ({say(OVERVIEW.planning.best)})</span>
                )}
              </span>
            )
          );
        },
      })),
    ],
  };
  return (
    <Section title={say(OVERVIEW.planning.title)} lead={planning.sentence}>
      <DataTable model={rows} source={source} captionHidden />
      <p className={styles['quiet']}>{say(OVERVIEW.planning.meaning)}</p>
      {planning.comparison.length > 0 && <DataTable model={comparison} source={source} />}
      {planning.caveats.map((caveat) => (
        <p key={caveat} className={styles['quiet']}>
          {caveat}
        </p>
      ))}
    </Section>
  );
}

const errorOf = ({ methods }: Compared, wanted: string) =>
  methods.find(({ method }) => method === wanted);
