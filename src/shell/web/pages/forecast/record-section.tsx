import { useMemo } from 'react';
import type { FigureView, ForecastRecordView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { drawRecord } from './draw-record.ts';
import styles from './forecast.module.css';
import { SavedSection } from './saved-section.tsx';
import { FORECAST } from './words.ts';

const HEIGHT = 300;

type OfRecord = { readonly record: ForecastRecordView; readonly source: string };

/** What was said of each year and what came, the scores, simple methods beside, and what has been saved. */
export function RecordSections({
  record,
  source,
  ofRegister,
}: OfRecord & { readonly ofRegister: boolean }) {
  const say = useSay();
  return (
    <>
      <Section
        title={say(FORECAST.record.title)}
        {...(ofRegister ? { lead: `${record.heading}. ${record.caveat}` } : {})}
      >
        <YearsChart record={record} source={source} />
        <Scores record={record} source={source} />
      </Section>
      {ofRegister && <SavedSection saved={record.saved} source={source} />}
      <Simple record={record} source={source} />
    </>
  );
}

export function RecordOnItsWay() {
  const say = useSay();
  return (
    <Section title={say(FORECAST.record.title)} lead={say(FORECAST.record.slow)}>
      <Skeleton height={HEIGHT} />
    </Section>
  );
}

type Year = ForecastRecordView['years'][number];

function YearsChart({ record, source }: OfRecord) {
  const say = useSay();
  const openWhy = useWhy();
  const hasModel = record.years.some(({ simulated }) => simulated !== null);
  const draw = useMemo(() => drawRecord(record.years), [record]);
  const single = (
    id: string,
    head: string,
    of: (year: Year) => FigureView | null,
  ): Column<Year> => ({
    id,
    head,
    numeric: true,
    value: (year) => of(year)?.value ?? null,
    cell: (year) => {
      const figure = of(year);
      return figure && <Figure figure={figure} />;
    },
  });
  const table: TableModel<Year> = {
    title: say(FORECAST.record.chart),
    rows: record.years,
    keyOf: ({ year }) => year,
    columns: [
      { id: 'year', head: say(FORECAST.record.year), value: ({ year }) => year },
      single('outcome', say(FORECAST.record.outcome), ({ outcome }) => outcome),
      single('budget', say(FORECAST.record.budget), ({ budget }) => budget),
      single('model', say(FORECAST.record.model), ({ simulated }) => simulated?.mean ?? null),
      single('low', say(FORECAST.low), ({ simulated }) => simulated?.low ?? null),
      single('high', say(FORECAST.high), ({ simulated }) => simulated?.high ?? null),
      {
        id: 'during',
        head: say(FORECAST.record.during),
        numeric: true,
        value: ({ deficits }) => deficits.map(({ text, unit }) => `${text} ${unit}`).join(', '),
        cell: ({ deficits }) =>
          deficits.map((figure) => <Figure key={figure.id} figure={figure} />),
      },
    ],
  };
  return (
    <Chart
      title={say(FORECAST.record.chart)}
      note={say(hasModel ? FORECAST.record.note : FORECAST.record.published)}
      description={record.heading}
      source={source}
      height={HEIGHT}
      draw={draw}
      onWhy={openWhy}
      table={table}
    />
  );
}

type Score = ForecastRecordView['scores'][number];

function Scores({ record, source }: OfRecord) {
  const say = useSay();
  const model: TableModel<Score> = {
    title: say(FORECAST.record.scores),
    rows: record.scores,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'method', head: say(FORECAST.record.method), value: ({ label }) => label },
      ...record.measures.map(({ id, label }, i) => ({
        id,
        head: label,
        ...(id === 'n' ? {} : unitOf(record.scores, i)),
        numeric: true,
        value: ({ cells }: Score) => cells[i]?.value ?? null,
        cell: ({ cells }: Score) => {
          const figure = cells[i];
          return figure && <Figure figure={figure} withUnit={false} signed={id === 'bias'} />;
        },
      })),
    ],
  };
  return (
    <>
      <DataTable model={model} source={source} />
      <ul className={styles['definitions']}>
        {record.measures.slice(1).map(({ id, label, about }) => (
          <li key={id}>
            <b>{label}</b>: {about}
          </li>
        ))}
      </ul>
    </>
  );
}

function unitOf(scores: readonly Score[], at: number): { readonly unit?: string } {
  const unit = scores.flatMap(({ cells }) => cells[at]?.unit ?? [])[0];
  return unit === undefined ? {} : { unit };
}

type Simple = ForecastRecordView['simple'][number];

function Simple({ record, source }: OfRecord) {
  const say = useSay();
  if (record.simple.length === 0) return null;
  const column = (id: string, head: string, of: (row: Simple) => FigureView | null) => ({
    id,
    head,
    numeric: true,
    value: (row: Simple) => of(row)?.value ?? null,
    cell: (row: Simple) => {
      const figure = of(row);
      return figure && <Figure figure={figure} />;
    },
  });
  const model: TableModel<Simple> = {
    title: say(FORECAST.simple.title),
    rows: record.simple,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'method', head: say(FORECAST.simple.method), value: ({ label }) => label },
      column('mean', say(FORECAST.fan.expected), ({ mean }) => mean),
      column('low', say(FORECAST.low), ({ low }) => low),
      column('high', say(FORECAST.high), ({ high }) => high),
    ],
  };
  return (
    <Section title={say(FORECAST.simple.title)} lead={say(FORECAST.simple.lead)}>
      <DataTable model={model} source={source} captionHidden />
    </Section>
  );
}
