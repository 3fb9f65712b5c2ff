import type { Figure, Measure } from '#core/figures';
import { type Ratio, type Words, words } from '#kernel';

type Written = {
  readonly id: string;
  readonly label: Words;
  readonly measure: Measure;
  readonly value: Ratio;
  /** Where it stands, or that the reader wrote it. */
  readonly reason: Words;
};

/** A value that the bridge or the what-if rests on, at `bridge/<id>`. */
export const writtenFigure = ({ id, label, measure, value, reason }: Written): Figure => ({
  id: `bridge/${id}`,
  metric: `bridge.${id.split('/')[0]}`,
  label,
  definition: label,
  population: words('kommunens egen regi', "the municipality's own provider"),
  part: 'own_provider',
  kind: 'price',
  dateBasis: 'point',
  period: '2026',
  measure,
  value,
  knownOn: { on: '2026' },
  origin: { from: 'assumption', reason },
});

const OWN = words(
  'Eget värde, skrivet på sidan Egen regi. Det står i sidans adress och sparas ingen annanstans.',
  "An own value, written on the page Own provider. It stands in the page's address and is kept nowhere else.",
);

/** The reader's own value, at `bridge/<name>/own/<num>/<den>`; `value` is set apart when it is read in another unit. */
export const ownValueFigure = (
  name: string,
  typed: Ratio,
  {
    label,
    measure,
    value = typed,
  }: Pick<Written, 'label' | 'measure'> & { readonly value?: Ratio },
): Figure =>
  writtenFigure({
    id: `${name}/own/${typed.num}/${typed.den}`,
    label,
    measure,
    value,
    reason: OWN,
  });
