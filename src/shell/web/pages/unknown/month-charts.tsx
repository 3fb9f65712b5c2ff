import { useMemo } from 'react';
import type { FigureView, UnknownYetView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import type { OfUnknown } from './accrual-section.tsx';
import { drawAmounts } from './draw-amounts.ts';
import { drawPersons } from './draw-persons.ts';
import styles from './unknown.module.css';
import { UNKNOWN } from './words.ts';

type Month = UnknownYetView['months'][number];
const HEIGHT = 280;

/** Persons and kronor by service month: what is known, and what is expected with its band. */
export function MonthCharts({ unknown, source }: OfUnknown) {
  const say = useSay();
  const language = useLanguage();
  const openWhy = useWhy();
  const { months } = unknown;
  const persons = useMemo(() => drawPersons(months, HEIGHT), [months]);
  const amounts = useMemo(() => drawAmounts(months), [months]);
  const month: Column<Month> = {
    id: 'month',
    head: say(UNKNOWN.months.month),
    value: (row) => row.month,
    cell: (row) => formatDay(row.month, language, 'short'),
  };
  const column = (
    id: string,
    head: string,
    of: (row: Month) => FigureView,
    unit?: string,
  ): Column<Month> => ({
    id,
    head,
    ...(unit === undefined ? {} : { unit }),
    numeric: true,
    value: (row) => of(row).value,
    cell: (row) => <Figure figure={of(row)} withUnit={false} />,
  });
  const table = (title: string, columns: readonly Column<Month>[]): TableModel<Month> => ({
    title,
    rows: months,
    keyOf: (row) => row.month,
    columns: [month, ...columns],
  });
  const unit = unknown.proposal.notCharged.unit;
  const { expected } = unknown;
  return (
    <div className={styles['charts']}>
      <Chart
        headingLevel={2}
        title={say(UNKNOWN.months.persons)}
        note={say(UNKNOWN.months.personsNote)}
        description={`${expected.mean.label} ${unknown.asOf}: ${expected.mean.text} (${expected.low.text} – ${expected.high.text})`}
        source={source}
        height={HEIGHT}
        draw={persons}
        onWhy={openWhy}
        table={table(say(UNKNOWN.months.persons), [
          column('known', say(UNKNOWN.months.known), ({ known }) => known),
          column('expected', say(UNKNOWN.months.expected), (row) => row.expected.mean),
          column('low', say(UNKNOWN.months.low), (row) => row.expected.low),
          column('high', say(UNKNOWN.months.high), (row) => row.expected.high),
        ])}
      />
      <Chart
        headingLevel={2}
        title={say(UNKNOWN.months.amounts)}
        note={`${say(UNKNOWN.months.amountsNote)}, ${unit}`}
        description={unknown.proposalSentence}
        source={source}
        height={HEIGHT}
        draw={amounts}
        onWhy={openWhy}
        table={table(say(UNKNOWN.months.amounts), [
          column('charged', say(UNKNOWN.months.charged), ({ charged }) => charged, unit),
          column('not-charged', say(UNKNOWN.months.notCharged), (row) => row.notCharged, unit),
          column('unknown', say(UNKNOWN.months.unknown), (row) => row.unknown.mean, unit),
          column('cost', say(UNKNOWN.months.cost), (row) => row.expectedAmount.mean, unit),
          column('low', say(UNKNOWN.months.low), (row) => row.expectedAmount.low, unit),
          column('high', say(UNKNOWN.months.high), (row) => row.expectedAmount.high, unit),
        ])}
      />
    </div>
  );
}
