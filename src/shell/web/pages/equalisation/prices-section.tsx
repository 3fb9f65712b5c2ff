import { useMemo } from 'react';
import type { EqualisationPageView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { barOf, drawSteps, stepsHeight } from '../../components/chart/draw-steps.ts';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { useTold } from '../../components/use-told.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { EQUALISATION } from './words.ts';

type PricesSectionProps = { readonly page: EqualisationPageView; readonly source: string };

/** What one person with each service costs on the country's average. */
export function PricesSection({ page: { prices, statisticsYear }, source }: PricesSectionProps) {
  const say = useSay();
  const language = useLanguage();
  const open = useTold();
  const bars = useMemo(
    () =>
      prices.map(({ id, label, kronor }) =>
        barOf(label, formatNumber(kronor, language), `price:${id}`, kronor),
      ),
    [prices, language],
  );
  const draw = useMemo(() => drawSteps(bars, { fill: 'var(--past)' }), [bars]);
  const table: TableModel<EqualisationPageView['prices'][number]> = {
    title: say(EQUALISATION.prices),
    rows: prices,
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
      <Chart
        title={say(EQUALISATION.pricesOf(statisticsYear))}
        note={say(EQUALISATION.pricesNote)}
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        source={source}
        height={stepsHeight(bars.length)}
        draw={draw}
        table={table}
        onWhy={open}
      />
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}
