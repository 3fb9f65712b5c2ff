import type { OwnProviderView } from '#shell/usecases';
import type { StepBar } from '../../components/chart/draw-steps.ts';

type Labels = {
  readonly amount: string;
  readonly unexplained: string;
  readonly cost: string;
  readonly to: string;
};

/** The bars of the bridge; a factor that is not known has none. */
export function bridgeBars(of: OwnProviderView, labels: Labels): readonly StepBar[] {
  let reached = of.amount.value;
  const factors = of.steps.flatMap(({ label, effect }): readonly StepBar[] => {
    if (!effect) return [];
    const from = reached;
    reached += effect.low.value;
    const text =
      effect.low.text === effect.high.text
        ? effect.low.text
        : `${effect.low.text} ${labels.to} ${effect.high.text}`;
    const high = from + effect.high.value;
    return [{ label, text, why: effect.high.id, isTotal: false, from, low: reached, high }];
  });
  const total = (label: string, figure: OwnProviderView['cost']): StepBar => ({
    label,
    text: figure.text,
    why: figure.id,
    isTotal: true,
    from: 0,
    low: figure.value,
    high: figure.value,
  });
  const { low, high } = of.unexplained;
  return [
    total(labels.amount, of.amount),
    ...factors,
    {
      label: labels.unexplained,
      text: low.text === high.text ? low.text : `${low.text} ${labels.to} ${high.text}`,
      why: high.id,
      isTotal: false,
      from: of.cost.value,
      low: of.cost.value - low.value,
      high: of.cost.value - high.value,
    },
    total(labels.cost, of.cost),
  ];
}
