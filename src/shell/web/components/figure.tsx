import type { FigureView } from '#shell/usecases';
import { useSay } from '../language/language.tsx';
import { withUnit } from '../numbers/format.ts';
import { WHY } from './words.ts';
import styles from './figure.module.css';
import { useWhy } from './use-why.ts';

type FigureProps = {
  readonly figure: Pick<FigureView, 'id' | 'label' | 'value' | 'text' | 'unit' | 'period'>;
  /** False where the column's head already says the unit. */
  readonly withUnit?: boolean;
  /** Plus is written out for a change. */
  readonly signed?: boolean;
};

/** A number that opens how it came about. */
export function Figure({ figure, withUnit: unitShown = true, signed = false }: FigureProps) {
  const say = useSay();
  const openWhy = useWhy();
  const plus = signed && figure.value > 0 && /[1-9]/.test(figure.text) ? '+' : '';
  return (
    <button
      type="button"
      className={styles['figure']}
      title={`${[figure.label, figure.period].filter(Boolean).join(', ')}. ${say(WHY.open)}`}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation();
        openWhy(figure.id);
      }}
    >
      {unitShown ? withUnit(plus + figure.text, figure.unit) : plus + figure.text}
    </button>
  );
}
