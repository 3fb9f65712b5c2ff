import { type Ratio, type Words, R, ratio, words } from '#kernel';
import type { BridgeParameterId } from './bridge-parameter.ts';

/** Values of a factor's parameters, in its order. */
type Values = readonly Ratio[];

/** One reason why an hour costs more than the hourly amount; amounts in öre per performed hour. */
export type BridgeFactor = {
  readonly id: string;
  readonly label: Words;
  /** What is multiplied, in words. */
  readonly formula: Words;
  readonly parameters: readonly BridgeParameterId[];
  readonly effect: (hourlyAmount: Ratio, values: Values) => Ratio;
};

const at = (values: Values, i: number): Ratio => values[i] ?? R.ZERO;
const product = (...factors: readonly Ratio[]): Ratio => factors.reduce(R.multiply, R.ONE);

/** A factor that is paid time without a paid hour: hourly amount × personnel share × the shares. */
const paidTime = (
  id: string,
  label: Words,
  formula: Words,
  ...shares: readonly BridgeParameterId[]
): BridgeFactor => ({
  id,
  label,
  formula,
  parameters: ['personnelShare', ...shares],
  effect: (amount, values) => product(amount, ...values),
});

const TIME = words(
  'timbelopp × personalens andel × andelen',
  'hourly amount × personnel share × the share',
);

export const BRIDGE_FACTORS: readonly BridgeFactor[] = [
  {
    id: 'working_time',
    label: words('Kortare heltid', 'Shorter full time'),
    formula: words(
      'timbelopp × personalens andel × (heltid hos andra / heltid här − 1)',
      'hourly amount × personnel share × (full time elsewhere / full time here − 1)',
    ),
    parameters: ['personnelShare', 'fullTimeElsewhere', 'fullTimeHere'],
    effect: (amount, values) =>
      product(amount, at(values, 0), R.subtract(R.divide(at(values, 1), at(values, 2)), R.ONE)),
  },
  {
    id: 'waiting',
    label: words('Väntetid (jour)', 'Waiting time (on call)'),
    formula: words(
      'väntetidens andel × (timbelopp × personalens andel × (jourlön + tillägg + extra över 50 timmar) − timbelopp × ersatt del)',
      'share of waiting time × (hourly amount × personnel share × (on-call pay + supplement + extra above 50 hours) − hourly amount × reimbursed part)',
    ),
    parameters: [
      'personnelShare',
      'waitingShare',
      'waitingPay',
      'waitingSupplement',
      'waitingReimbursed',
      'waitingOverShare',
      'waitingOverPay',
    ],
    effect: (amount, values) => {
      const extra = product(at(values, 5), at(values, 6));
      const pay = R.sum([at(values, 2), at(values, 3), extra]);
      const cost = product(amount, at(values, 0), pay);
      return product(at(values, 1), R.subtract(cost, product(amount, at(values, 4))));
    },
  },
  paidTime('sick_pay', words('Sjuklön', 'Sick pay'), TIME, 'sickPayShare'),
  paidTime('idle_time', words('Tid utan brukare', 'Idle time'), TIME, 'idleShare'),
  paidTime('notice', words('Uppsägningstid', 'Notice'), TIME, 'noticeShare'),
  paidTime(
    'short_visits',
    words('Korta insatser och resor', 'Short visits and travel'),
    words(
      'timbelopp × personalens andel × korta insatsers andel × restid per timme',
      'hourly amount × personnel share × share of short visits × travel per hour',
    ),
    'shortVisitShare',
    'travelShare',
  ),
  paidTime('introduction', words('Introduktion', 'Introduction'), TIME, 'introductionShare'),
  {
    id: 'administration',
    label: words('Administration', 'Administration'),
    formula: words('kronor per utförd timme', 'kronor per performed hour'),
    parameters: ['administration'],
    effect: (_, values) => R.multiply(at(values, 0), ratio(100)),
  },
  paidTime(
    'double_staffing',
    words('Dubbel bemanning', 'Double staffing'),
    TIME,
    'doubleStaffingShare',
  ),
];
