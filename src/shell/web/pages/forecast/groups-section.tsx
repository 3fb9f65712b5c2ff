import type { RangeView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import type { OfForecast } from './fan-chart.tsx';
import { rangeColumns } from './range-columns.tsx';
import { FORECAST } from './words.ts';

type Row = {
  readonly id: string;
  readonly label: string;
  readonly persons: RangeView | null;
  readonly cost: RangeView;
};

/** Persons and cost of each group for the months that remain, and the municipal provider as its own line. */
export function GroupsSection({ forecast, source }: OfForecast) {
  const say = useSay();
  const band = say(FORECAST.band);
  const model: TableModel<Row> = {
    title: say(FORECAST.groups.title),
    rows: [
      ...forecast.groups,
      {
        id: 'provider',
        label: say(FORECAST.groups.provider),
        persons: null,
        cost: forecast.provider,
      },
    ],
    keyOf: ({ id }) => id,
    columns: [
      { id: 'group', head: say(FORECAST.groups.group), value: ({ label }) => label },
      ...rangeColumns<Row>(
        'persons',
        { mean: say(FORECAST.groups.persons), band },
        ({ persons }) => persons,
      ),
      ...rangeColumns<Row>('cost', { mean: say(FORECAST.groups.cost), band }, ({ cost }) => cost, {
        unit: forecast.total.mean.unit,
      }),
    ],
  };
  return (
    <Section title={say(FORECAST.groups.title)} lead={say(FORECAST.groups.lead)}>
      <DataTable model={model} source={source} captionHidden />
    </Section>
  );
}
