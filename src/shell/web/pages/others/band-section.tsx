import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { FigureView, HoursBandView, OthersView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { ValueField } from '../../components/value-field.tsx';
import { readValues, writeValues } from '../../components/address-values.ts';
import { drawBand } from './draw-band.ts';
import styles from './others.module.css';
import { OTHERS } from './words.ts';

type Row = HoursBandView['rows'][number];

type BandSectionProps = { readonly of: OthersView; readonly band: HoursBandView };

const HEIGHT = 240;
const MOST = { low: 200, high: 200, overhead: 99 } as const;

/** The band that hours per person must lie in, with its assumptions as fields and the known hours as its test. */
export function BandSection({ of, band }: BandSectionProps) {
  const say = useSay();
  const openWhy = useWhy();
  const source = sourceLine(of.package);
  const draw = useMemo(() => drawBand(band.rows), [band]);
  const figure = (
    id: string,
    head: string,
    figureOf: (row: Row) => FigureView | null,
  ): Column<Row> => ({
    id,
    head,
    ...(band.rows[0] && { unit: figureOf(band.rows[0])?.unit ?? '' }),
    numeric: true,
    value: (row) => figureOf(row)?.value ?? null,
    cell: (row) => {
      const found = figureOf(row);
      return found && <Figure figure={found} withUnit={false} />;
    },
  });
  const table: TableModel<Row> = {
    title: say(OTHERS.band),
    rows: band.rows,
    keyOf: ({ year }) => year,
    columns: [
      { id: 'year', head: say(OTHERS.year), value: ({ year }) => year },
      figure('persons', say(OTHERS.persons), ({ persons }) => persons),
      figure('cost', say(OTHERS.cost), ({ cost }) => cost),
      figure('low', say(OTHERS.bandLow), ({ low }) => low),
      figure('high', say(OTHERS.bandHigh), ({ high }) => high),
      figure('known', say(OTHERS.known), ({ printed }) => printed),
    ],
  };
  return (
    <Section title={say(OTHERS.band)} lead={band.sentence}>
      <Assumptions band={band} />
      <Chart
        title={say(OTHERS.band)}
        note={say(OTHERS.bandNote)}
        description={band.rows
          .map(({ year, low, high }) => `${year}: ${low.text}–${high.text} ${low.unit}`)
          .join('. ')}
        source={source}
        height={HEIGHT}
        draw={draw}
        table={table}
        onWhy={openWhy}
        footnote={say(OTHERS.bandMeaning)}
      />
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}

function Assumptions({ band }: { readonly band: HoursBandView }) {
  const say = useSay();
  const navigate = useNavigate();
  const mostOf = (id: string): number =>
    id === 'overhead' ? MOST.overhead : id === 'low' ? MOST.low : MOST.high;
  return (
    <div className={styles['fields']} data-screen-only>
      {band.assumptions.map(({ id, label, value, reason }) => (
        <ValueField
          key={id}
          label={label}
          hint={`${say(OTHERS.percent)}. ${reason}`}
          most={mostOf(id)}
          value={value}
          onChange={(typed) =>
            void navigate({
              to: '/andra-kommuner',
              search: (now) => {
                const { [id]: _, ...rest } = readValues(now.band);
                return {
                  ...now,
                  band: writeValues(typed === undefined ? rest : { ...rest, [id]: typed }),
                };
              },
              replace: true,
              resetScroll: false,
            })
          }
        />
      ))}
    </div>
  );
}
