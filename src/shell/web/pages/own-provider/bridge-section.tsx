import { useMemo } from 'react';
import type { BridgeStepView, OwnProviderView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { drawSteps, stepsHeight } from '../../components/chart/draw-steps.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { bridgeBars } from './bridge-bars.ts';
import styles from './own-provider.module.css';
import { OWN_PROVIDER } from './words.ts';

/** The way from the hourly amount to the cost of an hour, factor by factor, with what no figure reaches. */
export function BridgeSection({ of }: { readonly of: OwnProviderView }) {
  const say = useSay();
  const openWhy = useWhy();
  const rows = useMemo(
    () =>
      bridgeBars(of, {
        amount: say(OWN_PROVIDER.amount),
        unexplained: say(OWN_PROVIDER.unexplained),
        cost: say(OWN_PROVIDER.cost),
        to: say(OWN_PROVIDER.to),
      }),
    [of, say],
  );
  const draw = useMemo(() => drawSteps(rows, { base: of.amount.value }), [rows, of]);
  const table = useBridgeTable(of);
  const source = say(OWN_PROVIDER.from);
  return (
    <Section title={say(OWN_PROVIDER.bridge)}>
      <Chart
        title={`${say(OWN_PROVIDER.bridge)}, ${of.year}`}
        note={say(OWN_PROVIDER.note)}
        description={rows.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        source={source}
        height={stepsHeight(rows.length)}
        draw={draw}
        table={table}
        onWhy={openWhy}
      />
      <DataTable model={table} source={source} captionHidden />
      <p className={styles['quiet']}>{say(OWN_PROVIDER.added)}</p>
    </Section>
  );
}

type Row = Pick<BridgeStepView, 'id' | 'label' | 'formula' | 'effect'> & {
  readonly isSum: boolean;
};

function useBridgeTable(of: OwnProviderView): TableModel<Row> {
  const say = useSay();
  const same = (figure: OwnProviderView['gap']) => ({ low: figure, high: figure });
  const sums: readonly Row[] = [
    ...(of.explained
      ? [{ id: 'explained', label: say(OWN_PROVIDER.explained), formula: '', effect: of.explained }]
      : []),
    {
      id: 'unexplained',
      label: say(OWN_PROVIDER.unexplained),
      formula: '',
      effect: of.unexplained,
    },
    { id: 'gap', label: say(OWN_PROVIDER.gap), formula: '', effect: same(of.gap) },
  ].map((row) => ({ ...row, isSum: true }));
  const end = (which: 'low' | 'high', head: string) => ({
    id: which,
    head,
    unit: say(OWN_PROVIDER.unit),
    numeric: true,
    decimals: 2,
    value: ({ effect }: Row) => effect?.[which].value ?? null,
    cell: ({ effect }: Row) =>
      effect ? (
        <Figure figure={effect[which]} withUnit={false} />
      ) : (
        <span className={styles['quiet']}>{say(OWN_PROVIDER.notKnown)}</span>
      ),
  });
  return {
    title: say(OWN_PROVIDER.bridge),
    rows: [...of.steps.map((step) => ({ ...step, isSum: false })), ...sums],
    keyOf: ({ id }) => id,
    strong: ({ isSum }) => isSum,
    columns: [
      { id: 'label', head: say(OWN_PROVIDER.step), value: ({ label }) => label },
      end('low', say(OWN_PROVIDER.least)),
      end('high', say(OWN_PROVIDER.most)),
      { id: 'formula', head: say(OWN_PROVIDER.formula), value: ({ formula }) => formula },
    ],
  };
}
