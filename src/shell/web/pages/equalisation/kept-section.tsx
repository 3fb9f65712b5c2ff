import { useMemo } from 'react';
import type { KeptStandardCostsView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { AverageTest } from './average-test.tsx';
import styles from './equalisation.module.css';
import { SplitChart } from './split-chart.tsx';
import { EQUALISATION } from './words.ts';

type KeptSectionProps = {
  readonly kept: KeptStandardCostsView;
  /** The reader's own municipality. */
  readonly own: string | null | undefined;
};

type Kept = KeptStandardCostsView['municipalities'][number];

/** Kolada's own standard costs, parted and tested; says so when none has been fetched. */
export function KeptSection({ kept: data, own }: KeptSectionProps) {
  const say = useSay();
  const costs = useMemo(
    () => data.municipalities.map((of) => ({ ...of, code: of.municipality })),
    [data],
  );
  if (data.municipalities.length === 0)
    return (
      <Section title={say(EQUALISATION.kept)} lead={say(EQUALISATION.keptLead)}>
        <p className={styles['quiet']}>{say(EQUALISATION.keptNothing)}</p>
      </Section>
    );
  const source = `Kolada, ${say(EQUALISATION.keptRegister).toLowerCase()} ${data.asOf ?? ''}`;
  const number = (
    id: 'standard' | 'volume' | 'personnel' | 'index' | 'grant',
    head: string,
    decimals = 0,
  ): Column<Kept> => ({
    id,
    head,
    ...(id === 'index' ? {} : { unit: say(EQUALISATION.krPerInhabitant) }),
    numeric: true,
    decimals,
    value: (row) => row[id],
    cell: (row) => (
      <ToldNumber
        told={`kept.${id}:${row.municipality}`}
        value={row[id]}
        decimals={decimals}
        signed={id === 'grant'}
      />
    ),
  });
  const table: TableModel<Kept> = {
    title: `${say(EQUALISATION.kept)} ${data.year ?? ''}`,
    rows: data.municipalities,
    keyOf: ({ municipality }) => municipality,
    columns: [
      { id: 'name', head: say(EQUALISATION.municipality), value: ({ name }) => name },
      { id: 'code', head: say(EQUALISATION.code), value: ({ municipality }) => municipality },
      number('standard', say(EQUALISATION.standard)),
      number('volume', say(EQUALISATION.volume)),
      number('personnel', say(EQUALISATION.personnel)),
      number('index', say(EQUALISATION.index), 3),
      number('grant', say(EQUALISATION.grant)),
    ],
  };
  return (
    <Section title={say(EQUALISATION.kept)} lead={say(EQUALISATION.keptLead)}>
      {data.average && (
        <p className={styles['said']}>
          <AverageTest average={data.average} municipalities={costs} />
        </p>
      )}
      <SplitChart
        costs={costs}
        own={own ?? undefined}
        source={source}
        year={data.year ?? ''}
        terms="kept."
      />
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}
