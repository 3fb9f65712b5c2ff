import type { UnknownYetView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay, formatNumber } from '../../numbers/format.ts';
import type { OfUnknown } from './accrual-section.tsx';
import { UNKNOWN } from './words.ts';

type Row = UnknownYetView['triangle'][number];

/** Persons by the month they began and by the months until that was known: what the method learns from. */
export function TriangleSection({ unknown: { triangle }, source }: OfUnknown) {
  const say = useSay();
  const language = useLanguage();
  const delays = triangle[0]?.counts ?? [];
  const model: TableModel<Row> = {
    title: say(UNKNOWN.triangle.title),
    rows: triangle,
    keyOf: ({ month }) => month,
    columns: [
      {
        id: 'month',
        head: say(UNKNOWN.triangle.month),
        value: ({ month }) => month,
        cell: ({ month }) => formatDay(month, language, 'short'),
      },
      ...delays.map((_, delay) => ({
        id: `delay-${delay}`,
        head: say(UNKNOWN.triangle.delay(delay)),
        numeric: true,
        value: ({ counts }: Row) => counts[delay] ?? null,
        cell: ({ counts }: Row) => {
          const count = counts[delay] ?? null;
          return count === null ? '' : formatNumber(count, language);
        },
      })),
    ],
  };
  return (
    <Section title={say(UNKNOWN.triangle.title)} lead={say(UNKNOWN.triangle.lead)}>
      <DataTable model={model} source={source} captionHidden />
    </Section>
  );
}
