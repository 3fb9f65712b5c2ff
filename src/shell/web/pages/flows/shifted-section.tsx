import { useMemo } from 'react';
import type { FlowsPageView, ShiftedRowView, ShiftedView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { drawNet } from './draw-net.ts';
import styles from './flows.module.css';
import { GapField } from './gap-field.tsx';
import { FLOWS } from './words.ts';

type ShiftedSectionProps = { readonly flows: FlowsPageView; readonly shifted: ShiftedView };

const HEIGHT = 240;

/** What passed between state and municipality, with every deduction named and return flow beside it. */
export function ShiftedSection({ flows, shifted }: ShiftedSectionProps) {
  const say = useSay();
  const openWhy = useWhy();
  const source = sourceLine(flows.package);
  const years = useMemo(() => shifted.rows.filter(({ id }) => id !== 'total'), [shifted]);
  const draw = useMemo(() => drawNet(years), [years]);
  const table = useShiftedTable(shifted);
  return (
    <Section title={say(FLOWS.shifted)} lead={shifted.sentence}>
      <GapField />
      <Chart
        title={say(FLOWS.shiftedPicture)}
        note={say(FLOWS.shiftedNote)}
        description={years.map(({ label, net }) => `${label}: ${net.text} ${net.unit}`).join('. ')}
        source={source}
        height={HEIGHT}
        draw={draw}
        table={table}
        onWhy={openWhy}
      />
      <DataTable model={table} source={source} captionHidden />
      <h3>{say(FLOWS.deductions)}</h3>
      <ul className={styles['deductions']}>
        {shifted.deductions.map(({ label, definition }) => (
          <li key={label}>
            <b>{label}</b>: {definition}.
          </li>
        ))}
      </ul>
      {shifted.unpricedYears.length > 0 && (
        <p className={styles['quiet']}>
          {say(FLOWS.unpriced)}: {shifted.unpricedYears.join(', ')}.
        </p>
      )}
      <p className={styles['quiet']}>{say(FLOWS.notCause)}</p>
    </Section>
  );
}

function useShiftedTable({ rows, deductions }: ShiftedView): TableModel<ShiftedRowView> {
  const say = useSay();
  const column = (
    id: string,
    head: string,
    of: (row: ShiftedRowView) => ShiftedRowView['net'] | undefined,
  ): Column<ShiftedRowView> => {
    const unit = rows[0] && of(rows[0])?.unit;
    return {
      id,
      head,
      ...(unit === undefined ? {} : { unit }),
      numeric: true,
      value: (row) => of(row)?.value ?? null,
      cell: (row) => {
        const figure = of(row);
        return figure && <Figure figure={figure} withUnit={false} />;
      },
    };
  };
  return {
    title: say(FLOWS.shifted),
    rows,
    keyOf: ({ id }) => id,
    strong: ({ id }) => id === 'total',
    columns: [
      { id: 'year', head: say(FLOWS.year), value: ({ label }) => label },
      column('persons', say(FLOWS.toMunicipality), ({ persons }) => persons),
      column('returned', say(FLOWS.toState), ({ returned }) => returned),
      column('gross', say(FLOWS.gross), ({ gross }) => gross),
      ...deductions.map(({ label }, i) =>
        column(`deduction-${i}`, label, (row) => row.deductions[i]),
      ),
      column('net', say(FLOWS.net), ({ net }) => net),
    ],
  };
}
