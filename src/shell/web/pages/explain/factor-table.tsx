import type { ExplanationView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { useSay } from '../../language/language.tsx';
import { EXPLAIN } from './words.ts';

type FactorTableProps = { readonly explanation: ExplanationView; readonly source: string };
type Factor = ExplanationView['factors'][number];

/** The factors at both ends, with what their change did to the cost. */
export function FactorTable({ explanation, source }: FactorTableProps) {
  const say = useSay();
  const { factors, from, to, mode, unit } = explanation;
  const [before, after] =
    mode === 'budget' ? [say(EXPLAIN.factors.budget), say(EXPLAIN.factors.outcome)] : [from, to];
  const model: TableModel<Factor> = {
    title: say(EXPLAIN.factors.title),
    rows: factors,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'factor', head: say(EXPLAIN.factors.factor), value: ({ label }) => label },
      { id: 'unit', head: say(EXPLAIN.factors.unit), value: (factor) => factor.to.unit },
      {
        id: 'from',
        head: before,
        numeric: true,
        value: (factor) => factor.from.value,
        cell: (factor) => <Figure figure={factor.from} withUnit={false} />,
      },
      {
        id: 'to',
        head: after,
        numeric: true,
        value: (factor) => factor.to.value,
        cell: (factor) => <Figure figure={factor.to} withUnit={false} />,
      },
      {
        id: 'effect',
        head: say(EXPLAIN.factors.effect),
        unit: factors[0]?.effect.unit ?? unit,
        numeric: true,
        value: ({ effect }) => effect.value,
        cell: ({ effect }) => <Figure figure={effect} withUnit={false} signed />,
      },
    ],
  };
  return <DataTable model={model} source={source} captionHidden />;
}

type Chained = ExplanationView['chained'][number];

/** Direct effects beside the sum of year-to-year effects. */
export function ChainedTable({ explanation, source }: FactorTableProps) {
  const say = useSay();
  const { chained, factors } = explanation;
  // Not the bars: they set aside what was known late, which the yearly steps hold within their factors.
  const direct = ({ id }: Chained) => factors.find((factor) => factor.id === id)?.effect;
  const unit = chained[0]?.figure.unit ?? explanation.unit;
  const model: TableModel<Chained> = {
    title: say(EXPLAIN.chained.title),
    rows: chained,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'step', head: say(EXPLAIN.chained.step), value: ({ label }) => label },
      {
        id: 'direct',
        head: say(EXPLAIN.chained.direct),
        unit,
        numeric: true,
        value: (step) => direct(step)?.value ?? null,
        cell: (step) => {
          const figure = direct(step);
          return figure && <Figure figure={figure} withUnit={false} signed />;
        },
      },
      {
        id: 'chained',
        head: say(EXPLAIN.chained.chained),
        unit,
        numeric: true,
        value: ({ figure }) => figure.value,
        cell: ({ figure }) => <Figure figure={figure} withUnit={false} signed />,
      },
    ],
  };
  return <DataTable model={model} source={source} captionHidden />;
}
