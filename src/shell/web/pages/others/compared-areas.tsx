import { useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ComparedAreaView, ComparisonView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { TermDrawer } from '../../components/term-drawer.tsx';
import { Told, ToldNumber } from '../../components/told.tsx';
import { useTold } from '../../components/use-told.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { type AreaTerm, areaTerm } from './area-terms.ts';
import { drawFunnel } from './draw-funnel.ts';
import styles from './others.module.css';
import { OTHERS, PER } from './words.ts';

type ComparedAreasProps = {
  readonly comparison: ComparisonView;
  /** The reader's own area, marked in the picture. */
  readonly own: string;
  readonly source: string;
  /** What the names of its terms begin with: two comparisons may stand on one page. */
  readonly name: 'file' | 'kolada';
};

const HEIGHT = 320;

/** Areas in a funnel and as a table: exact intervals, ratios drawn towards the others', and who lies outside. */
export function ComparedAreas({ comparison, own, source, name }: ComparedAreasProps) {
  const say = useSay();
  const language = useLanguage();
  const { areas, overdispersion, prior, funnel } = comparison;
  const openTold = useTold();
  const draw = useMemo(
    () => drawFunnel({ areas, funnel, own, told: (area) => `${name}.ratio:${area}` }),
    [areas, funnel, own, name],
  );
  const outside = areas.filter(({ position }) => position !== 'inside').length;
  const number = (value: number) => formatNumber(value, language, 2);
  const told = useSearch({ strict: false, select: (search) => search.told });
  const term = told?.startsWith(`${name}.`)
    ? areaTerm(told.slice(name.length + 1), comparison, source, language)
    : undefined;
  const counted = (
    id: AreaTerm,
    head: string,
    of: (each: ComparedAreaView) => number,
    decimals = 0,
  ): Column<ComparedAreaView> => ({
    id,
    head,
    numeric: true,
    decimals,
    value: of,
    cell: (each) => (
      <ToldNumber told={`${name}.${id}:${each.area}`} value={of(each)} decimals={decimals} />
    ),
  });
  const spanned = (
    id: AreaTerm,
    head: string,
    of: (each: ComparedAreaView) => { readonly low: number; readonly high: number },
  ): Column<ComparedAreaView> => {
    const text = (each: ComparedAreaView) => `${number(of(each).low)}–${number(of(each).high)}`;
    return {
      id,
      head,
      numeric: true,
      value: text,
      cell: (each) => <Told told={`${name}.${id}:${each.area}`} text={text(each)} />,
    };
  };
  const table: TableModel<ComparedAreaView> = {
    title: say(OTHERS.funnel),
    rows: areas,
    keyOf: ({ area }) => area,
    strong: ({ area }) => area === own,
    columns: [
      { id: 'area', head: say(OTHERS.area), value: ({ area }) => area },
      counted('observed', say(OTHERS.observed), ({ observed }) => observed),
      counted('population', say(OTHERS.population), ({ population }) => population),
      counted('rate', say(OTHERS.rate), ({ rate }) => rate * PER, 1),
      counted('expected', say(OTHERS.expectedColumn), ({ expected }) => expected, 1),
      counted('ratio', say(OTHERS.ratio), ({ ratio }) => ratio, 2),
      spanned('exact', say(OTHERS.exact), ({ exact }) => exact),
      counted('shrunken', say(OTHERS.shrunken), ({ ebRatio }) => ebRatio, 2),
      spanned('interval', say(OTHERS.shrunkenInterval), ({ ebLow, ebHigh }) => ({
        low: ebLow,
        high: ebHigh,
      })),
      {
        id: 'position',
        head: say(OTHERS.position),
        value: ({ position, isSmall }) =>
          say(OTHERS.positions[position]) + (isSmall ? ` · ${say(OTHERS.small)}` : ''),
      },
    ],
  };
  return (
    <>
      <Chart
        title={say(OTHERS.ofFile(areas.length, outside))}
        note={say(OTHERS.funnelNote)}
        description={areas
          .map(
            ({ area, ratio, position }) =>
              `${area}: ${number(ratio)}, ${say(OTHERS.positions[position])}`,
          )
          .join('. ')}
        source={source}
        height={HEIGHT}
        draw={draw}
        table={table}
        onWhy={openTold}
        footnote={
          prior && overdispersion !== null
            ? say(OTHERS.unrest(formatNumber(overdispersion, language, 1)))
            : say(OTHERS.noUnrest)
        }
      />
      <DataTable model={table} source={source} captionHidden />
      <Near areas={areas} own={own} />
      {term && <TermDrawer term={term} />}
    </>
  );
}

const NEAREST = 7;

/** The municipalities nearest in size to the reader's own. */
function Near({
  areas,
  own,
}: Pick<ComparedAreasProps, 'own'> & { areas: ComparisonView['areas'] }) {
  const say = useSay();
  const mine = areas.find(({ area }) => area === own);
  if (!mine) return null;
  const near = areas
    .filter(({ area }) => area !== own)
    .toSorted((a, b) => distance(a, mine) - distance(b, mine))
    .slice(0, NEAREST);
  return (
    <p className={styles['quiet']}>
      {say(OTHERS.nearest(own))}: {near.map(({ area }) => area).join(', ')}.
    </p>
  );
}

const distance = (one: ComparedAreaView, other: ComparedAreaView): number =>
  Math.abs(Math.log(one.population / other.population));
