import { useMemo } from 'react';
import type { ComparedAreaView, ComparisonView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { drawFunnel } from './draw-funnel.ts';
import styles from './others.module.css';
import { OTHERS } from './words.ts';

type ComparedAreasProps = {
  readonly comparison: ComparisonView;
  /** The reader's own area, marked in the picture. */
  readonly own: string;
  readonly source: string;
};

const HEIGHT = 320;
const PER = 10_000;

/** Areas in a funnel and as a table: exact intervals, ratios drawn towards the others', and who lies outside. */
export function ComparedAreas({ comparison, own, source }: ComparedAreasProps) {
  const say = useSay();
  const language = useLanguage();
  const { areas, overdispersion, prior } = comparison;
  const draw = useMemo(() => drawFunnel(areas, own), [areas, own]);
  const outside = areas.filter(({ position }) => position !== 'inside').length;
  const number = (value: number) => formatNumber(value, language, 2);
  const table: TableModel<ComparedAreaView> = {
    title: say(OTHERS.funnel),
    rows: areas,
    keyOf: ({ area }) => area,
    strong: ({ area }) => area === own,
    columns: [
      { id: 'area', head: say(OTHERS.area), value: ({ area }) => area },
      { id: 'observed', head: say(OTHERS.observed), numeric: true, value: (each) => each.observed },
      {
        id: 'population',
        head: say(OTHERS.population),
        numeric: true,
        value: ({ population }) => population,
      },
      {
        id: 'rate',
        head: say(OTHERS.rate),
        numeric: true,
        decimals: 1,
        value: ({ rate }) => rate * PER,
      },
      {
        id: 'expected',
        head: say(OTHERS.expectedColumn),
        numeric: true,
        decimals: 1,
        value: ({ expected }) => expected,
      },
      {
        id: 'ratio',
        head: say(OTHERS.ratio),
        numeric: true,
        decimals: 2,
        value: ({ ratio }) => ratio,
      },
      {
        id: 'exact',
        head: say(OTHERS.exact),
        numeric: true,
        value: ({ exact }) => `${number(exact.low)}–${number(exact.high)}`,
      },
      {
        id: 'shrunken',
        head: say(OTHERS.shrunken),
        numeric: true,
        decimals: 2,
        value: ({ ebRatio }) => ebRatio,
      },
      {
        id: 'interval',
        head: say(OTHERS.shrunkenInterval),
        numeric: true,
        value: ({ ebLow, ebHigh }) => `${number(ebLow)}–${number(ebHigh)}`,
      },
      {
        id: 'position',
        head: say(OTHERS.position),
        value: ({ position, isSmall }) =>
          say(OTHERS.positions[position]) + (isSmall ? `; ${say(OTHERS.small)}` : ''),
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
        footnote={
          prior && overdispersion !== null
            ? say(OTHERS.unrest(formatNumber(overdispersion, language, 1)))
            : say(OTHERS.noUnrest)
        }
      />
      <DataTable model={table} source={source} captionHidden />
      <Near areas={areas} own={own} />
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
      {say(OTHERS.nearOf)} {own}: {near.map(({ area }) => area).join(', ')}.
    </p>
  );
}

const distance = (one: ComparedAreaView, other: ComparedAreaView): number =>
  Math.abs(Math.log(one.population / other.population));
