import { getRouteApi } from '@tanstack/react-router';
import type { FigureView, TriangleId, TriangleRowView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import type { OfUnknown } from './accrual-section.tsx';
import { TRIANGLES } from './route.ts';
import styles from './unknown.module.css';
import { UNKNOWN } from './words.ts';

const route = getRouteApi('/annu-okant');
const { triangle: SAID } = UNKNOWN;

/** What the method learns from: by month and by the months until it was known, with what is expected in the rest. */
export function TriangleSection({ unknown, source }: OfUnknown) {
  const say = useSay();
  const language = useLanguage();
  const { triangle = 'starts' } = route.useSearch();
  const rows = unknown.triangles[triangle];
  const delays = rows[0]?.cells ?? [];
  const unit = delays[0]?.unit ?? '';
  const title = `${say(SAID.title)}: ${say(SAID.of[triangle])}`;
  const number = (
    id: string,
    head: string,
    of: (row: TriangleRowView) => FigureView | undefined,
  ): Column<TriangleRowView> => ({
    id,
    head,
    numeric: true,
    value: (row) => of(row)?.value ?? null,
    cell: (row) => {
      const figure = of(row);
      return figure && <Figure figure={figure} withUnit={false} />;
    },
  });
  const model: TableModel<TriangleRowView> = {
    title: `${title}, ${unit}`,
    rows,
    keyOf: ({ month }) => month,
    columns: [
      {
        id: 'month',
        head: say(SAID.month[triangle]),
        value: ({ month }) => month,
        cell: ({ month }) => formatDay(month, language, 'short'),
      },
      ...delays.map(
        (_, delay): Column<TriangleRowView> => ({
          id: `delay-${delay}`,
          head: String(delay),
          unit: say(SAID.delay),
          numeric: true,
          value: ({ cells, passed }) => {
            const cell = cells[delay];
            return !cell || delay < passed
              ? (cell?.value ?? null)
              : `${cell.text} ${say(SAID.expected)}`;
          },
          cell: ({ cells, passed }) => {
            const cell = cells[delay];
            if (!cell) return null;
            const figure = <Figure figure={cell} withUnit={false} />;
            return delay < passed ? figure : <i className={styles['expected']}>{figure}</i>;
          },
        }),
      ),
      { ...number('known', say(SAID.known), ({ known }) => known), divided: true },
      number('open', say(SAID.open), ({ open }) => open),
    ],
  };
  return (
    <Section title={say(SAID.title)} lead={say(SAID.lead[triangle])}>
      <Choice chosen={triangle} />
      <p className={styles['key']}>
        <i className={styles['expected']}>1,5</i> {say(SAID.key)}
      </p>
      <div className={styles['triangle']}>
        <DataTable model={model} source={source} captionHidden />
      </div>
    </Section>
  );
}

function Choice({ chosen }: { readonly chosen: TriangleId }) {
  const say = useSay();
  const navigate = route.useNavigate();
  return (
    <div className={styles['choice']} data-screen-only>
      <Field label={say(SAID.choose)}>
        {(links) => (
          <select
            {...links}
            className={field['input']}
            value={chosen}
            onChange={(event) => {
              const triangle = TRIANGLES.find((id) => id === event.currentTarget.value);
              void navigate({
                search: (now) => ({ ...now, triangle }),
                resetScroll: false,
              });
            }}
          >
            {TRIANGLES.map((id) => (
              <option key={id} value={id}>
                {say(SAID.of[id])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
