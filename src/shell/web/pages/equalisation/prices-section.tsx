import type { EqualisationPageView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { EQUALISATION } from './words.ts';

type PricesSectionProps = { readonly page: EqualisationPageView; readonly source: string };

/** What one person with each service costs on the country's average. */
export function PricesSection({ page, source }: PricesSectionProps) {
  const say = useSay();
  const table: TableModel<EqualisationPageView['prices'][number]> = {
    title: say(EQUALISATION.prices),
    rows: page.prices,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'service', head: say(EQUALISATION.service), value: ({ label }) => label },
      {
        id: 'price',
        head: say(EQUALISATION.price),
        unit: say(EQUALISATION.kr),
        numeric: true,
        value: ({ kronor }) => kronor,
        cell: ({ id, kronor }) => <ToldNumber told={`price:${id}`} value={kronor} />,
      },
    ],
  };
  return (
    <Section title={say(EQUALISATION.prices)}>
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}
