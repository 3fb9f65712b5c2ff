import type { RangeView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import type { Column } from '../../components/table-model.ts';

/** A column of expected values, and one of their interval, eight times of ten. */
export const rangeColumns = <Row,>(
  id: string,
  heads: { readonly mean: string; readonly band: string },
  of: (row: Row) => RangeView | null,
  { unit, signed = false }: { readonly unit?: string; readonly signed?: boolean } = {},
): readonly Column<Row>[] => [
  {
    id,
    head: heads.mean,
    ...(unit === undefined ? {} : { unit }),
    numeric: true,
    value: (row) => of(row)?.mean.value ?? null,
    cell: (row) => {
      const range = of(row);
      return range && <Figure figure={range.mean} withUnit={false} signed={signed} />;
    },
  },
  {
    id: `${id}-band`,
    head: heads.band,
    numeric: true,
    value: (row) => {
      const range = of(row);
      return range ? `${range.low.text} – ${range.high.text}` : null;
    },
    cell: (row) => {
      const range = of(row);
      return (
        range && (
          <>
            <Figure figure={range.low} withUnit={false} signed={signed} /> –{' '}
            <Figure figure={range.high} withUnit={false} signed={signed} />
          </>
        )
      );
    },
  },
];
