import figure from '../../components/figure.module.css';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatChange, formatNumber, withUnit } from '../../numbers/format.ts';
import { EQUALISATION } from './words.ts';
import { useParts } from './use-parts.ts';

type NumberProps = {
  /** What opens: a term's name, and after a colon what it is of. */
  readonly told: string;
  readonly value: number | null;
  readonly decimals?: number;
  readonly unit?: string;
  readonly signed?: boolean;
};

/** A number of the equalisation that opens its definition with the inputs filled in. */
export function ToldNumber({ told, value, decimals = 0, unit, signed = false }: NumberProps) {
  const say = useSay();
  const language = useLanguage();
  const put = useParts();
  if (value === null) return '–';
  const text = (signed ? formatChange : formatNumber)(value, language, decimals);
  return (
    <button
      type="button"
      className={figure['figure']}
      title={say(EQUALISATION.open)}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation();
        put({ told });
      }}
    >
      {unit === undefined ? text : withUnit(text, unit)}
    </button>
  );
}
