import { computed, type Figure, type Formula } from '#core/figures';
import { R, type Ratio, ratio, type Words, words } from '#kernel';
import {
  isOutsourcingTerm,
  type OutsourcingTermId,
  outsourcingTerm,
  outsourcingTerms,
} from './outsourcing-term.ts';
import { ownValueFigure } from './written-figure.ts';

const PREFIX = 'move.';

const termFigure = (id: OutsourcingTermId, value: Ratio): Figure => {
  const { label, measure } = outsourcingTerm(id);
  return ownValueFigure(`${PREFIX}${id}`, value, { label, measure });
};

/** A value of the what-if by its name in an address, `move.hours`; undefined for what has no such name. */
export function movedFigure(name: string, value: Ratio): Figure | undefined {
  const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return isOutsourcingTerm(id) ? termFigure(id, value) : undefined;
}

const common = {
  kind: 'price',
  dateBasis: 'calendar_year',
  part: 'own_provider',
  measure: 'kr',
} as const;

const values = (inputs: readonly Figure[]): readonly Ratio[] => inputs.map(({ value }) => value);

/** Inputs: hours of a year, and the share in per cent that others take over. */
const MOVED: Formula = {
  ...common,
  id: 'outsourcing.moved',
  label: words('Timmar som andra tar över', 'Hours that others take over'),
  text: words('timmar × andelen', 'hours × the share'),
  measure: 'hours',
  arity: 2,
  compute: ([hours, share]) =>
    hours && share && R.divide(R.multiply(hours.value, share.value), ratio(100)),
};

/** Inputs: moved hours, an hour's cost and the price with others. */
const DIFFERENCE: Formula = {
  ...common,
  id: 'outsourcing.difference',
  label: words('Skillnad i pris', 'Difference in price'),
  text: words('timmar × (egen kostnad − pris hos andra)', 'hours × (own cost − price with others)'),
  arity: 3,
  compute: ([hours, cost, price]) =>
    hours && cost && price && R.multiply(hours.value, R.subtract(cost.value, price.value)),
};

/** Inputs: moved hours and what each goes on costing. */
const remaining = (id: OutsourcingTermId): Formula => ({
  ...common,
  id: `outsourcing.${id}`,
  label: outsourcingTerm(id).label,
  text: words('minus timmar × kronor per timme', 'minus hours × kronor an hour'),
  arity: 2,
  compute: ([hours, perHour]) =>
    hours && perHour && R.subtract(R.ZERO, R.multiply(hours.value, perHour.value)),
});

/** Input: what is paid once. */
const once = (id: OutsourcingTermId): Formula => ({
  ...common,
  id: `outsourcing.${id}`,
  label: outsourcingTerm(id).label,
  text: words('minus beloppet, en gång', 'minus the amount, once'),
  arity: 1,
  compute: ([amount]) => amount && R.subtract(R.ZERO, amount.value),
});

const sum = (id: string, label: Words, text: Words): Formula => ({
  ...common,
  id,
  label,
  text,
  arity: null,
  compute: (inputs) => R.sum(values(inputs)),
});

/** Inputs: the difference, and what goes on costing. */
const LATER = sum(
  'outsourcing.later',
  words('Om året', 'A year'),
  words('skillnaden minus det som blir kvar', 'the difference less what remains'),
);

/** Inputs: a later year, and what is paid once. */
const FIRST = sum(
  'outsourcing.first',
  words('Första året', 'The first year'),
  words('om året minus engångskostnader', 'a year less what is paid once'),
);

export const outsourcingFormulas: readonly Formula[] = [
  MOVED,
  DIFFERENCE,
  ...outsourcingTerms('remaining').map(({ id }) => remaining(id)),
  ...outsourcingTerms('once').map(({ id }) => once(id)),
  LATER,
  FIRST,
];

/** Kronor a year, positive is saved; each open to what it rests on. */
export type OutsourcingFigures = {
  readonly moved: Figure;
  readonly price: Figure;
  readonly difference: Figure;
  readonly remaining: readonly Figure[];
  readonly later: Figure;
  readonly once: readonly Figure[];
  readonly first: Figure;
};

/**
 * The comparison with other providers as figures, from the reader's values: `price` is the hourly amount and `share` all of
 * the hours when they are left out. Undefined without hours; the values must be such that `outsourcing` takes them.
 */
export function outsourcingFigures(
  written: ReadonlyMap<OutsourcingTermId, Ratio>,
  cost: Figure,
  hourlyAmount: Figure,
): OutsourcingFigures | undefined {
  const valueOf = (id: OutsourcingTermId): Figure | undefined => {
    const value = written.get(id);
    return value && termFigure(id, value);
  };
  const hours = valueOf('hours');
  const share = valueOf('share');
  const moved = hours && share ? computed(MOVED, [hours, share]) : hours;
  if (!moved) return undefined;
  const price = valueOf('price') ?? hourlyAmount;
  const lines = (
    role: 'remaining' | 'once',
    line: (id: OutsourcingTermId, value: Figure) => Figure | undefined,
  ): readonly Figure[] =>
    outsourcingTerms(role).flatMap(({ id }) => {
      const value = valueOf(id);
      return (value && line(id, value)) ?? [];
    });
  const goesOn = lines('remaining', (id, value) => computed(remaining(id), [moved, value]));
  const paidOnce = lines('once', (id, value) => computed(once(id), [value]));
  const difference = computed(DIFFERENCE, [moved, cost, price]);
  const later = difference && computed(LATER, [difference, ...goesOn]);
  const first = later && computed(FIRST, [later, ...paidOnce]);
  return first && { moved, price, difference, remaining: goesOn, later, once: paidOnce, first };
}
