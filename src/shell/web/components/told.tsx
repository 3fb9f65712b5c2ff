import { useLanguage, useSay } from '../language/language.tsx';
import { formatChange, formatNumber, withUnit } from '../numbers/format.ts';
import styles from './figure.module.css';
import { useTold } from './use-told.ts';
import { WHY } from './words.ts';

type ToldProps = {
  /** What opens: a term's name, and after a colon what it is of. */
  readonly told: string;
  readonly text: string;
};

/** A number that opens its definition with the inputs filled in. */
export function Told({ told, text }: ToldProps) {
  const say = useSay();
  const open = useTold();
  return (
    <button
      type="button"
      className={styles['figure']}
      title={say(WHY.open)}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation();
        open(told);
      }}
    >
      {text}
    </button>
  );
}

type ToldNumberProps = {
  readonly told: string;
  readonly value: number | null;
  readonly decimals?: number;
  readonly unit?: string;
  /** Plus is written out for a change. */
  readonly signed?: boolean;
};

/** The same, set as a number; a dash where there is none. */
export function ToldNumber({ told, value, decimals = 0, unit, signed = false }: ToldNumberProps) {
  const language = useLanguage();
  if (value === null) return '–';
  const text = (signed ? formatChange : formatNumber)(value, language, decimals);
  return <Told told={told} text={unit === undefined ? text : withUnit(text, unit)} />;
}
