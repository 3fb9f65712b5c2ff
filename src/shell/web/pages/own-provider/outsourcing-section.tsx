import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OutsourcingLineView, OutsourcingView, OwnProviderView } from '#shell/usecases';
import { readValues, writeValues } from '../../components/address-values.ts';
import { Chart } from '../../components/chart/chart.tsx';
import { drawSteps, stepsHeight } from '../../components/chart/draw-steps.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { ValueField } from '../../components/value-field.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { outsourcingBars } from './outsourcing-bars.ts';
import styles from './own-provider.module.css';
import { useAsk } from './use-ask.ts';
import { OWN_PROVIDER } from './words.ts';

const route = getRouteApi('/egen-regi');

/** What a year with other providers would cost instead, with the costs that remain. */
export function OutsourcingSection({ of }: { readonly of: OwnProviderView }) {
  const say = useSay();
  const ask = useAsk();
  const move = readValues(route.useSearch({ select: (search) => search.move }));
  const { outsourcing } = of;
  return (
    <Section
      title={say(OWN_PROVIDER.move)}
      lead={outsourcing?.sentence ?? say(OWN_PROVIDER.moveLead)}
    >
      <div className={styles['fields']} data-screen-only>
        {of.outsourcingFields.map(({ id, label, hint, most }) => (
          <ValueField
            key={id}
            label={label}
            hint={hint}
            most={most}
            value={move[id]}
            onChange={(value) =>
              ask((now) => {
                const { [id]: _, ...others } = readValues(now.move);
                const values = value === undefined ? others : { ...others, [id]: value };
                return { move: writeValues(values) };
              })
            }
          />
        ))}
      </div>
      {outsourcing && <Lines of={outsourcing} />}
    </Section>
  );
}

function Lines({ of: { lines } }: { readonly of: OutsourcingView }) {
  const say = useSay();
  const openWhy = useWhy();
  const draw = useMemo(() => drawSteps(outsourcingBars(lines)), [lines]);
  const table: TableModel<OutsourcingLineView> = {
    title: say(OWN_PROVIDER.move),
    rows: lines,
    keyOf: ({ figure }) => figure.id,
    strong: ({ isSum }) => isSum,
    columns: [
      { id: 'label', head: say(OWN_PROVIDER.step), value: ({ figure }) => figure.label },
      { id: 'worked', head: say(OWN_PROVIDER.formula), value: ({ worked }) => worked },
      {
        id: 'amount',
        head: say(OWN_PROVIDER.amountColumn),
        unit: say(OWN_PROVIDER.kronor),
        numeric: true,
        decimals: 0,
        value: ({ figure }) => figure.value,
        cell: ({ figure }) => <Figure figure={figure} withUnit={false} />,
      },
    ],
  };
  const source = say(OWN_PROVIDER.from);
  return (
    <>
      <Chart
        title={say(OWN_PROVIDER.moveSteps)}
        note={say(OWN_PROVIDER.moveNote)}
        description={lines.map(({ figure }) => `${figure.label}: ${figure.text}`).join('. ')}
        source={source}
        height={stepsHeight(lines.length)}
        draw={draw}
        table={table}
        onWhy={openWhy}
      />
      <DataTable model={table} source={source} captionHidden />
    </>
  );
}
