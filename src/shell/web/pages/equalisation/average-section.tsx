import { useQuery } from '@tanstack/react-query';
import type { EqualisationPageView, KeptStandardCostsView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './equalisation.module.css';
import { keptQuery } from './queries.ts';
import { ToldNumber } from './told-number.tsx';
import { EQUALISATION } from './words.ts';

/** Whether standard cost less grant is one number for all that were computed. */
export function AverageSection({ page }: { readonly page: EqualisationPageView }) {
  const say = useSay();
  if (page.average === null) return null;
  return (
    <Section title={say(EQUALISATION.average)}>
      <p className={styles['said']}>
        <ToldNumber
          told="average"
          value={page.average.national}
          unit={say(EQUALISATION.krPerInhabitant)}
        />
        . <Outside average={page.average} />
      </p>
    </Section>
  );
}

function Outside({ average }: { readonly average: NonNullable<EqualisationPageView['average']> }) {
  const say = useSay();
  return average.outside.length === 0 ? (
    <>{say(EQUALISATION.averageHolds)}</>
  ) : (
    <>
      {say(EQUALISATION.averageFails)} {average.outside.map(({ code }) => code).join(', ')}.
    </>
  );
}

type Kept = KeptStandardCostsView['municipalities'][number];

/** Kolada's own standard costs, parted and tested; says so when none has been fetched. */
export function KeptSection() {
  const say = useSay();
  const { data } = useQuery(keptQuery(useLanguage()));
  if (!data) return null;
  if (data.municipalities.length === 0)
    return (
      <Section title={say(EQUALISATION.kept)} lead={say(EQUALISATION.keptLead)}>
        <p className={styles['quiet']}>{say(EQUALISATION.keptNothing)}</p>
      </Section>
    );
  const kronor = (id: string, head: string, value: (row: Kept) => number | null): Column<Kept> => ({
    id,
    head,
    unit: say(EQUALISATION.krPerInhabitant),
    numeric: true,
    value,
  });
  const table: TableModel<Kept> = {
    title: `${say(EQUALISATION.kept)} ${data.year ?? ''}`,
    rows: data.municipalities,
    keyOf: ({ municipality }) => municipality,
    columns: [
      { id: 'code', head: say(EQUALISATION.code), value: ({ municipality }) => municipality },
      kronor('standard', say(EQUALISATION.standard), ({ standard }) => standard),
      kronor('volume', say(EQUALISATION.volume), ({ volume }) => volume),
      kronor('personnel', say(EQUALISATION.personnel), ({ personnel }) => personnel),
      {
        id: 'index',
        head: say(EQUALISATION.index),
        numeric: true,
        decimals: 3,
        value: ({ index }) => index,
      },
      kronor('grant', say(EQUALISATION.grant), ({ grant }) => grant),
    ],
  };
  return (
    <Section title={say(EQUALISATION.kept)} lead={say(EQUALISATION.keptLead)}>
      {data.average && (
        <p className={styles['said']}>
          <Outside average={data.average} />
        </p>
      )}
      <DataTable
        model={table}
        source={`Kolada, ${say(EQUALISATION.keptRegister).toLowerCase()} ${data.asOf ?? ''}`}
        captionHidden
      />
    </Section>
  );
}
