import { useMemo } from 'react';
import type { OverviewView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { readableUnit } from '../../numbers/readable-unit.ts';
import { type CostOfPart, costsOf, inYear, partsThatAddUp } from './cost-model.ts';
import { COST_HEIGHT, drawCost } from './draw-cost.ts';
import { panelTable } from './panel-table.ts';
import styles from './overview.module.css';
import { usePageLinks } from './use-page-links.ts';
import { OVERVIEW } from './words.ts';

type CostSectionProps = { readonly overview: OverviewView; readonly year: string | undefined };

/** What it cost, what was budgeted and what differed, per year and part. */
export function CostSection({ overview, year }: CostSectionProps) {
  const say = useSay();
  const language = useLanguage();
  const links = usePageLinks(overview);
  const costs = useMemo(() => costsOf(overview), [overview]);
  const [total] = costs;
  const parts = useMemo(() => partsThatAddUp(costs), [costs]);
  const draw = useMemo(
    () => total && drawCost(total, parts, year, overview.events),
    [total, parts, year, overview.events],
  );
  if (total === undefined || draw === undefined) return null;
  const { unit } = readableUnit(
    total.unit,
    total.outcome.points.map(({ value }) => value),
    language,
  );
  return (
    <Section title={say(OVERVIEW.cost.title)}>
      <Chart
        title={total.panel.title}
        note={`${say(OVERVIEW.cost.note)}, ${unit}. ${parts.length > 0 ? say(OVERVIEW.cost.partsNote) : total.panel.definition}`}
        description={`${total.panel.title}. ${total.outcome.points.map(({ period, text }) => `${period}: ${text}`).join('; ')} ${total.unit}.`}
        source={sourceLine(overview.package)}
        height={COST_HEIGHT}
        draw={draw}
        table={panelTable(total.panel, say)}
        footnote={
          <>
            {total.budget && say(OVERVIEW.cost.budgetMark)} {say(OVERVIEW.cost.yearMark)}{' '}
            <span data-screen-only>{say(OVERVIEW.cost.yearChoice)}</span>
          </>
        }
        {...links}
      />
      <Deviations costs={costs} overview={overview} />
    </Section>
  );
}

type DeviationsProps = {
  readonly overview: OverviewView;
  readonly costs: readonly CostOfPart[];
};

function Deviations({ costs, overview }: DeviationsProps) {
  const say = useSay();
  const rows = costs.filter(({ deviation }) => deviation !== undefined);
  if (rows.length === 0) return null;
  const years = [
    ...new Set(
      rows.flatMap(({ deviation }) => deviation?.points.map(({ period }) => period) ?? []),
    ),
  ].toSorted();
  const model: TableModel<CostOfPart> = {
    title: say(OVERVIEW.cost.deviationTitle),
    rows,
    keyOf: ({ panel }) => panel.id,
    strong: ({ part }) => part === 'total',
    columns: [
      {
        id: 'part',
        head: say(OVERVIEW.cost.part),
        value: ({ part, outcome }) =>
          part === 'other' ? outcome.label : say(OVERVIEW.parts[part]),
      },
      ...years.map((each) => ({
        id: each,
        head: each,
        unit: rows[0]?.unit ?? '',
        numeric: true,
        value: ({ deviation }: CostOfPart) => inYear(deviation, each)?.value ?? null,
        cell: ({ deviation }: CostOfPart) => {
          const figure = inYear(deviation, each);
          return figure && <Figure figure={figure} withUnit={false} signed />;
        },
      })),
    ],
  };
  return (
    <div className={styles['block']}>
      <h3>{model.title}</h3>
      <p className={styles['quiet']}>{say(OVERVIEW.cost.deviationLead)}</p>
      <DataTable model={model} source={sourceLine(overview.package)} captionHidden />
    </div>
  );
}
