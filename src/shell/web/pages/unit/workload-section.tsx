import { useMemo } from 'react';
import type { OfficerLoad, UnitView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { bandName, drawAges } from './draw-ages.ts';
import { UNIT } from './words.ts';

const HEIGHT = 220;

/** Who has how much, and how old it is. */
export function WorkloadSection({ unit }: { readonly unit: UnitView }) {
  const say = useSay();
  const { ages } = unit.open;
  const draw = useMemo(() => drawAges(ages), [ages]);
  if (unit.open.cases === 0)
    return (
      <Section title={say(UNIT.workload)}>
        <EmptyState title={say(UNIT.noneOpenTitle)}>
          <p>{say(UNIT.noneOpenHow)}</p>
        </EmptyState>
      </Section>
    );
  const days = say(UNIT.days);
  const load: TableModel<OfficerLoad> = {
    title: say(UNIT.workload),
    rows: unit.officers,
    keyOf: ({ officer }) => officer,
    columns: [
      { id: 'officer', head: say(UNIT.officer), value: ({ officer }) => officer },
      { id: 'cases', head: say(UNIT.cases), numeric: true, value: ({ cases }) => cases },
      { id: 'weight', head: say(UNIT.weight), numeric: true, value: ({ weight }) => weight },
      {
        id: 'median',
        head: say(UNIT.medianAge),
        unit: days,
        numeric: true,
        value: ({ medianAge }) => medianAge,
      },
      {
        id: 'oldest',
        head: say(UNIT.oldestAge),
        unit: days,
        numeric: true,
        value: ({ oldestAge }) => oldestAge,
      },
    ],
  };
  const table: TableModel<UnitView['open']['ages'][number]> = {
    title: say(UNIT.ages),
    rows: ages,
    keyOf: bandName,
    columns: [
      { id: 'age', head: say(UNIT.age), unit: days, value: bandName },
      { id: 'cases', head: say(UNIT.count), numeric: true, value: ({ cases }) => cases },
    ],
  };
  return (
    <Section title={say(UNIT.workload)} lead={say(UNIT.workloadLead)}>
      <DataTable model={load} source={say(UNIT.source)} captionHidden />
      <Chart
        title={say(UNIT.ages)}
        note={say(UNIT.agesNote)}
        description={say(UNIT.agesText)}
        source={say(UNIT.source)}
        height={HEIGHT}
        draw={draw}
        table={table}
      />
    </Section>
  );
}
