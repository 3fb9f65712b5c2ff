import type { FlowsPageView, PrintedFaultView, PrintedShiftView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import styles from './flows.module.css';
import { FLOWS } from './words.ts';

type PrintedSectionProps = { readonly flows: FlowsPageView; readonly printed: PrintedShiftView };

/** A printed table of shifted cost as it is, with the cells marked that leave its own rules, and why. */
export function PrintedSection({ flows, printed }: PrintedSectionProps) {
  const say = useSay();
  const source = sourceLine(flows.package);
  const table: TableModel<PrintedShiftView['rows'][number]> = {
    title: printed.title,
    rows: printed.rows,
    keyOf: ({ year }) => year,
    columns: [
      { id: 'year', head: say(FLOWS.year), value: ({ year }) => year },
      ...printed.columns.map(({ label, unit }, i) => ({
        id: String(i),
        head: label,
        unit,
        numeric: true,
        value: ({ cells }: PrintedShiftView['rows'][number]) => cells[i]?.figure.value ?? null,
        cell: ({ cells }: PrintedShiftView['rows'][number]) => {
          const cell = cells[i];
          return (
            cell && (
              <span className={cell.isFaulty ? styles['faulty'] : undefined}>
                <Figure figure={cell.figure} withUnit={false} />
              </span>
            )
          );
        },
      })),
    ],
  };
  const faults: TableModel<PrintedFaultView> = {
    title: say(FLOWS.faults),
    rows: printed.faults,
    keyOf: ({ place }) => place,
    columns: [
      { id: 'place', head: say(FLOWS.place), value: ({ place }) => place },
      {
        id: 'printed',
        head: say(FLOWS.printed),
        numeric: true,
        value: (fault) => fault.printed,
      },
      {
        id: 'expected',
        head: say(FLOWS.expected),
        numeric: true,
        value: ({ expected }) => expected.value,
        cell: ({ expected }) => <Figure figure={expected} withUnit={false} />,
      },
      {
        id: 'difference',
        head: say(FLOWS.difference),
        numeric: true,
        value: ({ difference }) => difference,
      },
      { id: 'why', head: say(FLOWS.why), value: ({ why }) => why },
    ],
  };
  return (
    <>
      <Section title={printed.title} lead={say(FLOWS.marked)}>
        <DataTable model={table} source={source} captionHidden />
      </Section>
      <Section title={say(FLOWS.faults)} lead={say(FLOWS.faultsLead)}>
        <DataTable model={faults} source={source} captionHidden />
        <p>
          {say(FLOWS.worked)}: <Figure figure={printed.worked} />
        </p>
      </Section>
    </>
  );
}
