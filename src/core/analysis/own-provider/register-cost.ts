import { computed, type Figure, type Formula, kronorPer } from '#core/figures';
import { R, words } from '#kernel';

/** Inputs: the hourly amount, the own provider's net cost and its performed hours, all of one year. */
const COST_PER_HOUR: Formula = {
  id: 'bridge.cost_per_hour',
  label: words(
    'Kostnad per utförd timme i egen regi',
    'Cost per performed hour with the own provider',
  ),
  text: words(
    'timbeloppet + nettokostnad / utförda timmar: det egen regi kostar utöver timbeloppet, delat på utförda timmar',
    'the hourly amount + net cost / performed hours: what the own provider costs above the hourly amount, over performed hours',
  ),
  measure: 'kr_per_hour',
  kind: 'price',
  dateBasis: 'calendar_year',
  part: 'own_provider',
  arity: 3,
  compute: ([amount, net, hours]) => {
    const kronor = net && kronorPer(net.measure);
    return amount && kronor && hours?.measure === 'hours' && !R.isZero(hours.value)
      ? R.add(amount.value, R.divide(R.multiply(net.value, kronor), hours.value))
      : undefined;
  },
};

export const registerCostFormulas: readonly Formula[] = [COST_PER_HOUR];

/**
 * What an hour cost the own provider in a year, kronor, of what the municipality knows itself: the year's hourly amount, and
 * net cost over performed hours above it. Undefined without hours.
 */
export const registerCost = (amount: Figure, net: Figure, hours: Figure): Figure | undefined =>
  computed(COST_PER_HOUR, [amount, net, hours]);
