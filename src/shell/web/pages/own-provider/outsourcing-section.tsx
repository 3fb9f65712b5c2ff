import { getRouteApi } from '@tanstack/react-router';
import type { OutsourcingLineView, OwnProviderView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './own-provider.module.css';
import { readValues, writeValues } from '../../components/address-values.ts';
import { useAsk } from './use-ask.ts';
import { ValueField } from '../../components/value-field.tsx';
import { MOVE, OWN_PROVIDER } from './words.ts';

const route = getRouteApi('/egen-regi');

const SUMS: readonly string[] = ['later', 'first'];

/** What a year with other providers would cost instead, with the costs that remain. */
export function OutsourcingSection({ of }: { readonly of: OwnProviderView }) {
  const say = useSay();
  const ask = useAsk();
  const move = readValues(route.useSearch({ select: (search) => search.move }));
  const { outsourcing } = of;
  const table: TableModel<OutsourcingLineView> = {
    title: say(OWN_PROVIDER.move),
    rows: outsourcing?.lines ?? [],
    keyOf: ({ id }) => id,
    strong: ({ id }) => SUMS.includes(id),
    columns: [
      { id: 'label', head: say(OWN_PROVIDER.step), value: ({ label }) => label },
      { id: 'worked', head: say(OWN_PROVIDER.formula), value: ({ worked }) => worked },
      {
        id: 'amount',
        head: say(OWN_PROVIDER.amountColumn),
        unit: say(OWN_PROVIDER.kronor),
        numeric: true,
        decimals: 0,
        value: ({ kronor }) => kronor,
      },
    ],
  };
  return (
    <Section
      title={say(OWN_PROVIDER.move)}
      lead={outsourcing?.sentence ?? say(OWN_PROVIDER.moveLead)}
    >
      <div className={styles['fields']} data-screen-only>
        {Object.entries(MOVE).map(([name, { label, unit, most }]) => (
          <ValueField
            key={name}
            label={say(label)}
            hint={say(unit)}
            most={most}
            value={move[name]}
            onChange={(value) =>
              ask((now) => {
                const { [name]: _, ...others } = readValues(now.move);
                const values = value === undefined ? others : { ...others, [name]: value };
                return { move: writeValues(values) };
              })
            }
          />
        ))}
      </div>
      {outsourcing && (
        <>
          <DataTable model={table} source={say(OWN_PROVIDER.source)} captionHidden />
          <p className={styles['quiet']}>{say(OWN_PROVIDER.moveNote)}</p>
        </>
      )}
    </Section>
  );
}
