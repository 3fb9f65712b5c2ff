import { type Words, words } from '#kernel';
import { type Equalisation, indexedCost } from './equalise.ts';
import { SERVICES, services } from './service.ts';
import type { EqualisationParameters, EqualisationShares } from './year-parameters.ts';

/** What one more person or krona in the statistics year gives one municipality, national prices held. */
export type Marginal = {
  readonly id: string;
  readonly label: Words;
  readonly unit: 'person' | 'krona';
  /** What is added to the municipality's indexed cost and to the country's net cost, kronor of the statistics year. */
  readonly indexedCost: number;
  readonly netCost: number;
  /** u·k·dX·(1 − x) + u·dN·(x − s), kronor of the equalisation year. */
  readonly firstOrder: number;
  /** The same by the closed form, which also moves the correction factor. */
  readonly exact: number;
};

type Step = Omit<Marginal, 'firstOrder' | 'exact'>;

/**
 * The marginal effects for one municipality, from the multiplied-out form. Empty for a code that the country lacks.
 * Prices are held: recomputing them moves a decision's effect by some thousandths.
 */
export function marginals(of: Equalisation, code: string): readonly Marginal[] {
  const own = of.municipalities.find((each) => each.code === code);
  if (!own) return [];
  const { parameters, factor, totals } = of;
  const { uplift } = parameters;
  const indexed = indexedCost(own.baseStandardCost, own.personnelCost, parameters);
  const share = indexed / totals.indexedCost;
  const people = own.population / totals.population;
  const grant = (dX: number, dN: number): number =>
    uplift * (totals.netCost + dN) * ((indexed + dX) / (totals.indexedCost + dX) - people);
  return stepsOf(of).map((step) => ({
    ...step,
    firstOrder:
      uplift * factor * step.indexedCost * (1 - share) + uplift * step.netCost * (share - people),
    exact: grant(step.indexedCost, step.netCost) - grant(0, 0),
  }));
}

function stepsOf({ parameters, prices }: Equalisation): readonly Step[] {
  const volume = volumeShare(parameters);
  return [
    ...services().map((service) => ({
      id: service,
      label: SERVICES[service],
      unit: 'person' as const,
      indexedCost: volume * prices[service],
      netCost: 0,
    })),
    ...kronor(parameters).map((step) => ({ ...step, unit: 'krona' as const })),
  ];
}

/** 1 − e·p: what of a standard cost reaches the indexed cost by the volumes. */
export const volumeShare = ({ personnelShare, equalisedShare }: EqualisationShares): number =>
  1 - equalisedShare * personnelShare;

function kronor({
  personnelShare: p,
  equalisedShare: e,
  paymentShare,
  employerCharges,
}: EqualisationParameters): readonly Omit<Step, 'unit'>[] {
  const step = (id: string, label: Words, indexedCost: number, netCost: number) => ({
    id,
    label,
    indexedCost,
    netCost,
  });
  return [
    step(
      'wages',
      words('Egna löner före pålägg (A)', 'Own wages before charges (A)'),
      e * (1 + employerCharges),
      1 + employerCharges,
    ),
    step(
      'own_personnel',
      words('Egen personalkostnad med pålägg', 'Own personnel cost with charges'),
      e,
      1,
    ),
    step(
      'bought',
      words('Köpt eller fördelad kostnad (B–E)', 'Bought or distributed cost (B–E)'),
      e * p,
      1,
    ),
    step(
      'fk_payment',
      words('Ersättning till Försäkringskassan (H)', 'Payment to Försäkringskassan (H)'),
      1,
      1,
    ),
    step(
      'fk_income',
      words('Ersättning från Försäkringskassan (G)', 'Income from Försäkringskassan (G)'),
      -e * p * (1 + paymentShare),
      -1,
    ),
    step(
      'sold',
      words('Interna intäkter och försäljning (F, J)', 'Internal income and sales (F, J)'),
      -e * p,
      -1,
    ),
    step('other', words('Egen kostnad utanför A–E', 'Own cost outside A–E'), 0, 1),
  ];
}
