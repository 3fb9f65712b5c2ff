import {
  type Minutes,
  type Ore,
  type Ratio,
  type Words,
  R,
  ore,
  ratio,
  scaleOre,
  subtractOre,
  sumOre,
  words,
} from '#kernel';

/** One person whose assistance passed between state and municipality, with a year's cost where it is now or was. */
export type Shift = {
  readonly person: string;
  readonly year: number;
  /** To the municipality costs it; to the state is return flow, with the sign turned. */
  readonly direction: 'to_municipality' | 'to_state';
  /** A year's assistance with the municipality. */
  readonly time: Minutes;
  readonly pricePerHour: Ore;
  readonly isOwnProvider: boolean;
};

/** What the municipality would have paid anyway, or pays for another reason, and is therefore taken off. */
export type Counterfactual = { readonly id: string; readonly label: Words } & (
  | { readonly kind: 'per_person'; readonly amount: Ore }
  | { readonly kind: 'first_hours'; readonly time: Minutes }
  | { readonly kind: 'own_provider_gap'; readonly perHour: Ore }
);

/** The municipality pays the first hours of a week for whoever has SFB, so only the rest was shifted; `time` is a year's. */
export const firstHours = (time: Minutes): Counterfactual => ({
  id: 'first_hours',
  label: words('Veckans första 20 timmar hos staten', 'The first 20 hours a week with the state'),
  kind: 'first_hours',
  time,
});

/** What the municipality's own provider costs above the hourly amount is its own doing, not the state's. */
export const ownProviderGap = (perHour: Ore): Counterfactual => ({
  id: 'own_provider_gap',
  label: words('Egen regis gap mot timbeloppet', "The own provider's gap to the hourly amount"),
  kind: 'own_provider_gap',
  perHour,
});

export type ShiftedSum = {
  readonly persons: number;
  readonly returned: number;
  readonly gross: Ore;
  /** In the order of the counterfactuals; positive amounts are taken off. */
  readonly deductions: readonly { readonly id: string; readonly amount: Ore }[];
  readonly net: Ore;
};

export type ShiftedCost = {
  readonly years: readonly (ShiftedSum & { readonly year: number })[];
  readonly total: ShiftedSum;
  /** The total by every choice of counterfactuals that is read: none, each alone, all. */
  readonly definitions: readonly { readonly deducted: readonly string[]; readonly net: Ore }[];
};

/**
 * The cost of a year that was shifted from the state, person by person: time × price less the counterfactuals, and
 * return flow with the sign turned. A person's deductions are never more than that person's cost. Rounded to whole öre
 * per person and item, halves away from zero; sums are of the rounded.
 */
export function shiftedCost(
  shifts: readonly Shift[],
  counterfactuals: readonly Counterfactual[],
): ShiftedCost {
  const years = [...new Set(shifts.map(({ year }) => year))].toSorted((a, b) => a - b);
  const total = sumOf(shifts, counterfactuals);
  return {
    years: years.map((year) => ({
      year,
      ...sumOf(
        shifts.filter((shift) => shift.year === year),
        counterfactuals,
      ),
    })),
    total,
    definitions: choicesOf(counterfactuals).map((chosen) => ({
      deducted: chosen.map(({ id }) => id),
      net: sumOf(shifts, chosen).net,
    })),
  };
}

const choicesOf = (all: readonly Counterfactual[]): readonly (readonly Counterfactual[])[] => [
  [],
  ...(all.length > 1 ? all.map((each) => [each]) : []),
  ...(all.length > 0 ? [all] : []),
];

function sumOf(shifts: readonly Shift[], counterfactuals: readonly Counterfactual[]): ShiftedSum {
  const signed = (shift: Shift, amount: Ore): Ore =>
    shift.direction === 'to_state' ? subtractOre(ore(0), amount) : amount;
  const persons = shifts.map((shift) => ({ shift, ...costOf(shift, counterfactuals) }));
  const gross = sumOre(persons.map(({ shift, cost }) => signed(shift, cost)));
  const deductions = counterfactuals.map(({ id }, i) => ({
    id,
    amount: sumOre(persons.map(({ shift, deducted }) => signed(shift, deducted[i] ?? ore(0)))),
  }));
  return {
    persons: shifts.filter(({ direction }) => direction === 'to_municipality').length,
    returned: shifts.filter(({ direction }) => direction === 'to_state').length,
    gross,
    deductions,
    net: subtractOre(gross, sumOre(deductions.map(({ amount }) => amount))),
  };
}

const hoursIn = (time: Minutes): Ratio => ratio(time, 60);

function costOf(shift: Shift, counterfactuals: readonly Counterfactual[]) {
  const cost = scaleOre(shift.pricePerHour, hoursIn(shift.time));
  let left = cost;
  const deducted = counterfactuals.map((counterfactual) => {
    const asked = deductionOf(shift, counterfactual);
    const taken = asked < left ? asked : left;
    left = subtractOre(left, taken);
    return taken;
  });
  return { cost, deducted };
}

function deductionOf(shift: Shift, counterfactual: Counterfactual): Ore {
  switch (counterfactual.kind) {
    case 'per_person':
      return counterfactual.amount;
    case 'first_hours': {
      const time = R.least(ratio(counterfactual.time), ratio(shift.time));
      return scaleOre(shift.pricePerHour, R.divide(time, ratio(60)));
    }
    case 'own_provider_gap':
      return shift.isOwnProvider ? scaleOre(counterfactual.perHour, hoursIn(shift.time)) : ore(0);
  }
}
