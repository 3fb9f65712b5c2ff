import type { FigureView, SavedForecastView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import styles from './forecast.module.css';
import { rangeColumns } from './range-columns.tsx';
import { FORECAST } from './words.ts';

const DAY = 'YYYY-MM-DD'.length;
const SAID = FORECAST.savedList;

/** Forecasts as they were saved, each with its basis, and what its year came to. */
export function SavedSection({
  saved,
  source,
}: {
  readonly saved: readonly SavedForecastView[];
  readonly source: string;
}) {
  const say = useSay();
  const unit = say(SAID.unit);
  const single = (
    id: string,
    head: string,
    of: (row: SavedForecastView) => FigureView | null,
    signed = false,
  ): Column<SavedForecastView> => ({
    id,
    head,
    unit,
    numeric: true,
    decimals: 1,
    value: (row) => of(row)?.value ?? null,
    cell: (row) => {
      const figure = of(row);
      return figure && <Figure figure={figure} withUnit={false} signed={signed} />;
    },
  });
  const model: TableModel<SavedForecastView> = {
    title: say(SAID.title),
    rows: saved,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'year', head: say(SAID.year), value: ({ year }) => year },
      {
        id: 'made-at',
        head: say(SAID.madeAt),
        value: ({ madeAt }) => madeAt,
        cell: ({ madeAt }) => <Short day={madeAt.slice(0, DAY)} />,
      },
      {
        id: 'known-on',
        head: say(SAID.knownOn),
        value: ({ knownOn }) => knownOn,
        cell: ({ knownOn }) => <Short day={knownOn} />,
      },
      {
        id: 'horizon',
        head: say(SAID.horizon),
        unit: say(SAID.months),
        numeric: true,
        value: ({ horizon }) => horizon,
      },
      ...rangeColumns<SavedForecastView>(
        'total',
        { mean: say(SAID.mean), band: say(FORECAST.band) },
        ({ total }) => total,
        { unit },
      ),
      single('budget', say(FORECAST.fan.budget), ({ budget }) => budget),
      single('outcome', say(FORECAST.record.outcome), ({ outcome }) => outcome),
      single('miss', say(SAID.miss), ({ miss }) => miss, true),
      {
        id: 'held',
        head: say(SAID.held),
        value: ({ held }) => (held === null ? say(SAID.notYet) : say(held ? SAID.yes : SAID.no)),
      },
    ],
  };
  return (
    <Section title={say(SAID.title)} lead={say(saved.length === 0 ? SAID.none : SAID.lead)}>
      {saved.length > 0 && <DataTable model={model} source={source} captionHidden />}
    </Section>
  );
}

const Short = ({ day }: { readonly day: string }) => (
  <span className={styles['day']}>{formatDay(day, useLanguage(), 'short')}</span>
);
