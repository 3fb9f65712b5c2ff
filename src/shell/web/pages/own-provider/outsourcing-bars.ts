import type { OutsourcingLineView } from '#shell/usecases';
import type { StepBar } from '../../components/chart/draw-steps.ts';

/** The lines as bars: each begins where the one before ended, and a sum stands from zero. */
export function outsourcingBars(lines: readonly OutsourcingLineView[]): readonly StepBar[] {
  let reached = 0;
  return lines.map(({ figure: { id, label, text, value }, isSum }) => {
    const from = isSum ? 0 : reached;
    reached = isSum ? value : reached + value;
    return { label, text, why: id, isTotal: isSum, from, low: reached, high: reached };
  });
}
