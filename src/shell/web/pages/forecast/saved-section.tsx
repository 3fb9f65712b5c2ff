import type { ForecastRecordView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay, formatInstant, formatNumber } from '../../numbers/format.ts';
import { FORECAST } from './words.ts';

type Saved = ForecastRecordView['saved'][number];
const ORE_PER_MNKR = 100_000_000;

/** Forecasts as they were saved, each with its basis. */
export function SavedSection({
  saved,
  source,
}: {
  readonly saved: readonly Saved[];
  readonly source: string;
}) {
  const say = useSay();
  const language = useLanguage();
  const amount = (id: string, head: string, of: (row: Saved) => number) => ({
    id,
    head,
    unit: say(FORECAST.savedList.unit),
    numeric: true,
    decimals: 1,
    value: (row: Saved) => of(row) / ORE_PER_MNKR,
    cell: (row: Saved) => formatNumber(of(row) / ORE_PER_MNKR, language, 1),
  });
  const model: TableModel<Saved> = {
    title: say(FORECAST.savedList.title),
    rows: saved,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'year', head: say(FORECAST.savedList.year), value: ({ year }) => year },
      {
        id: 'made-at',
        head: say(FORECAST.savedList.madeAt),
        value: ({ madeAt }) => madeAt,
        cell: ({ madeAt }) => formatInstant(madeAt, language),
      },
      { id: 'actor', head: say(FORECAST.savedList.actor), value: ({ actor }) => actor },
      {
        id: 'known-on',
        head: say(FORECAST.savedList.knownOn),
        value: ({ knownOn }) => knownOn,
        cell: ({ knownOn }) => formatDay(knownOn, language, 'short'),
      },
      amount('mean', say(FORECAST.savedList.mean), ({ mean }) => mean),
      amount('low', say(FORECAST.low), ({ low }) => low),
      amount('high', say(FORECAST.high), ({ high }) => high),
      amount('budget', say(FORECAST.fan.budget), ({ budget }) => budget),
    ],
  };
  return (
    <Section
      title={say(FORECAST.savedList.title)}
      {...(saved.length === 0 ? { lead: say(FORECAST.savedList.none) } : {})}
    >
      {saved.length > 0 && <DataTable model={model} source={source} captionHidden />}
    </Section>
  );
}
