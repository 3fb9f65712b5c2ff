import type { UnknownYetView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import type { OfUnknown } from './accrual-section.tsx';
import { UNKNOWN } from './words.ts';

type Hit = UnknownYetView['hits']['rows'][number];

/** What the method would have said from earlier months, told only what was known then, and what came. */
export function HitsSection({ unknown: { hits }, source }: OfUnknown) {
  const say = useSay();
  const language = useLanguage();
  const model: TableModel<Hit> = {
    title: say(UNKNOWN.hits.title),
    rows: hits.rows,
    keyOf: ({ month }) => month,
    columns: [
      {
        id: 'month',
        head: say(UNKNOWN.hits.month),
        value: ({ month }) => month,
        cell: ({ month }) => formatDay(month, language, 'short'),
      },
      {
        id: 'expected',
        head: say(UNKNOWN.hits.expected),
        numeric: true,
        value: ({ expected }) => expected.mean.value,
        cell: ({ expected }) => <Figure figure={expected.mean} withUnit={false} />,
      },
      {
        id: 'band',
        head: say(UNKNOWN.hits.band),
        numeric: true,
        value: ({ expected: { low, high } }) => `${low.text} – ${high.text}`,
        cell: ({ expected: { low, high } }) => (
          <>
            <Figure figure={low} withUnit={false} /> – <Figure figure={high} withUnit={false} />
          </>
        ),
      },
      {
        id: 'since',
        head: say(UNKNOWN.hits.since),
        numeric: true,
        value: ({ since }) => since.value,
        cell: ({ since }) => <Figure figure={since} withUnit={false} />,
      },
      {
        id: 'within',
        head: say(UNKNOWN.hits.within),
        value: ({ within }) => say(within ? UNKNOWN.hits.yes : UNKNOWN.hits.no),
      },
    ],
  };
  return (
    <Section title={say(UNKNOWN.hits.title)} lead={hits.sentence}>
      {hits.rows.length > 0 && <DataTable model={model} source={source} captionHidden />}
    </Section>
  );
}
