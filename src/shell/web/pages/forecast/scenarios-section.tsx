import type { YearForecastView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import type { OfForecast } from './fan-chart.tsx';
import styles from './forecast.module.css';
import { NumberField } from './number-field.tsx';
import { rangeColumns } from './range-columns.tsx';
import { FORECAST } from './words.ts';

type Scenario = YearForecastView['scenarios'][number];
const WONDERED = ['hours', 'amount', 'starts', 'persons'] as const;

/** Law, amount, praxis and volume, each as a difference on the same simulated years. */
export function ScenariosSection({ forecast, source }: OfForecast) {
  const say = useSay();
  const model: TableModel<Scenario> = {
    title: say(FORECAST.scenarios.title),
    rows: forecast.scenarios,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'scenario', head: say(FORECAST.scenarios.scenario), value: ({ label }) => label },
      ...rangeColumns<Scenario>(
        'difference',
        {
          mean: say(FORECAST.scenarios.difference),
          band: say(FORECAST.band),
        },
        ({ difference }) => difference,
        { unit: forecast.total.mean.unit, signed: true },
      ),
      {
        id: 'total',
        head: say(FORECAST.scenarios.total),
        unit: forecast.total.mean.unit,
        numeric: true,
        value: ({ total }) => total.mean.value,
        cell: ({ total }) => <Figure figure={total.mean} withUnit={false} />,
      },
      {
        id: 'deficit',
        head: say(FORECAST.scenarios.deficit),
        unit: '%',
        numeric: true,
        value: ({ deficit }) => deficit?.value ?? null,
        cell: ({ deficit }) => deficit && <Figure figure={deficit} withUnit={false} />,
      },
    ],
  };
  return (
    <Section title={say(FORECAST.scenarios.title)} lead={say(FORECAST.scenarios.lead)}>
      <div className={styles['asked']} data-screen-only>
        {WONDERED.map((name) => (
          <Field key={name} label={say(FORECAST.scenarios[name])}>
            {(links) => (
              <NumberField links={links} name={name} fallback={forecast.wondering[name]} />
            )}
          </Field>
        ))}
      </div>
      <DataTable model={model} source={source} captionHidden />
    </Section>
  );
}
