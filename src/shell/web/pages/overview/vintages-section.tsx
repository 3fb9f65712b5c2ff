import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { FigureView, OverviewView, VintagesView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import field from '../../components/field.module.css';
import { Figure } from '../../components/figure.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { ApiProblem } from '../../data/api.ts';
import { vintagesQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Section } from '../../frame/page.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { drawVintages } from './draw-vintages.ts';
import styles from './overview.module.css';
import { usePageLinks } from './use-page-links.ts';
import { OVERVIEW } from './words.ts';

const route = getRouteApi('/laget');
const MILLION = 1_000_000;
const HEIGHT = 240;

/** What a year looked like at the end of January, June and December of the year after. */
export function VintagesSection({ overview }: { readonly overview: OverviewView }) {
  const language = useLanguage();
  const { knownOn } = useSource();
  const { lookedBack } = route.useSearch();
  const { data, error, refetch } = useQuery({
    ...vintagesQuery(lookedBack, knownOn, language),
    placeholderData: (before) => before,
  });
  if (error instanceof ApiProblem && error.problem.code === 'NOT_FOUND') return null;
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? <Vintages overview={overview} vintages={data} /> : <Skeleton height={HEIGHT} />;
}

type VintagesProps = { readonly overview: OverviewView; readonly vintages: VintagesView };

function Vintages({ overview, vintages }: VintagesProps) {
  const say = useSay();
  const links = usePageLinks(overview);
  const amounts = useMemo(() => drawVintages(vintages, 'amounts', MILLION, 1), [vintages]);
  const persons = useMemo(() => drawVintages(vintages, 'persons', 1, 0), [vintages]);
  const chart = {
    source: sourceLine(overview.package),
    height: HEIGHT,
    description: vintages.sentence,
    footnote: say(OVERVIEW.vintages.marks),
    onWhy: links.onWhy,
  };
  return (
    <Section title={vintages.title} lead={vintages.sentence}>
      <YearChoice vintages={vintages} />
      <div className={styles['vintages']}>
        <Chart
          {...chart}
          title={say(OVERVIEW.vintages.amounts)}
          note={vintages.definition}
          draw={amounts}
          table={useTable(vintages, 'amounts')}
        />
        <Chart
          {...chart}
          title={say(OVERVIEW.vintages.persons)}
          note={vintages.definition}
          draw={persons}
          table={useTable(vintages, 'persons')}
        />
      </div>
    </Section>
  );
}

function YearChoice({ vintages: { year, years } }: { readonly vintages: VintagesView }) {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <label className={styles['choice']} data-screen-only>
      {say(OVERVIEW.vintages.year)}{' '}
      <select
        className={field['input']}
        value={year}
        onChange={(event) => {
          const lookedBack = event.currentTarget.value;
          void navigate({
            to: '/laget',
            search: (now) => ({ ...now, lookedBack }),
            resetScroll: false,
          });
        }}
      >
        {years.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

type Row = {
  readonly name: string;
  readonly cells: readonly (FigureView | null)[];
  readonly isSum: boolean;
};

function useTable(vintages: VintagesView, what: 'amounts' | 'persons'): TableModel<Row> {
  const say = useSay();
  const words = OVERVIEW.vintages;
  return {
    title: `${vintages.title}: ${say(words[what])}`,
    rows: [
      ...vintages.months.map((month) => ({
        name: month.month,
        cells: month[what],
        isSum: false,
      })),
      { name: say(words.sum), cells: vintages[what], isSum: true },
    ],
    keyOf: ({ name }) => name,
    strong: ({ isSum }) => isSum,
    columns: [
      { id: 'month', head: say(words.month), value: ({ name }) => name },
      ...vintages.knownOns.map(({ day, label }, place) => ({
        id: day,
        head: label,
        unit: say(what === 'amounts' ? words.kronor : words.personsUnit),
        numeric: true,
        decimals: what === 'amounts' ? 2 : 1,
        value: ({ cells }: Row) => cells[place]?.value ?? null,
        cell: ({ cells }: Row) => {
          const figure = cells[place];
          return figure ? <Figure figure={figure} withUnit={false} /> : '';
        },
      })),
    ],
  };
}
