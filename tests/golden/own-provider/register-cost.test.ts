import { describe, expect, it } from 'vitest';
import { bridgeFigures, formulaOf, lawOrCalendarFigure, registerCost } from '#core/analysis';
import { type Figure, figureAt, figuresOf, type MetricId, registerPackage } from '#core/figures';
import { day, minutes, month, ore, R } from '#kernel';

const MONTHS = Array.from({ length: 12 }, (_, i) => `2025-${String(i + 1).padStart(2, '0')}`);

/** A register of 2025 with so many hours every month and a net cost of so many kronor. */
function registerOf(hours: number, kronor: number) {
  return registerPackage(
    { code: '9999', name: 'Orten' },
    {
      knownOn: day('2026-02-01'),
      months: [],
      octobers: [],
      charges: [],
      charged: [],
      ownProvider: MONTHS.map((name) => ({
        month: month(name),
        performedMinutes: minutes(hours * 60),
      })),
      ledger: MONTHS.map((name, i) => ({
        month: month(name),
        vintage: 'actual' as const,
        account: '5010',
        objects: ['PA-EGEN'],
        amount: ore(i === 0 ? kronor * 100 : 0),
      })),
    },
  );
}

const known = lawOrCalendarFigure('law/assistansersattning.timbelopp/2025-01-01');
if (!known) throw new Error('the hourly amount of 2025 is known');
const amount: Figure = known;

function costOf(hours: number, kronor: number): Figure | undefined {
  const register = registerOf(hours, kronor);
  const only = (metric: MetricId) => figuresOf(register, metric, 'outcome').at(0);
  const [net, performed] = [only('own_provider.net_cost'), only('own_provider.hours')];
  return net && performed && registerCost(amount, net, performed);
}

describe('what an hour cost the own provider, of the register', () => {
  it.each([
    ['dearer than the hourly amount', 100, 60_000, 50],
    ['cheaper, with what is left over', 100, -12_000, -10],
    ['of few hours, to the öre', 7, 1_000, 11.904_761_904_761_905],
  ])('is %s', (_, hours, kronor, above) => {
    const cost = costOf(hours, kronor);
    const bridge = cost && bridgeFigures(amount, cost, {});
    if (!bridge) throw new Error('the register knows the hour');
    expect(R.toNumber(bridge.gap.value)).toBeCloseTo(above, 12);
    expect(cost).toMatchObject({ period: '2025', area: 'Orten', measure: 'kr_per_hour' });
  });

  it('has no value of a year without hours', () => {
    expect(costOf(0, 60_000)).toBeUndefined();
  });

  it('is no number of figures that are not money and hours', () => {
    const cost = costOf(100, 60_000);
    const [, net, hours] = cost?.origin.from === 'formula' ? cost.origin.inputs : [];
    expect(net && hours && registerCost(amount, hours, net)).toBeUndefined();
  });

  it('is made again from its address alone', () => {
    const register = registerOf(100, 60_000);
    const cost = costOf(100, 60_000);
    const leaf = (id: string) => register.figures.get(id) ?? lawOrCalendarFigure(id);
    const again = figureAt(cost?.id ?? '', leaf, formulaOf);
    expect(again.ok && again.value).toEqual(cost);
    expect(cost?.id).toBe(
      'bridge.cost_per_hour(law/assistansersattning.timbelopp/2025-01-01,register/2026-02-01/own_provider.net_cost/outcome/2025,register/2026-02-01/own_provider.hours/outcome/2025)',
    );
  });
});
