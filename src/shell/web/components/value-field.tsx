import { useState } from 'react';
import { Field } from './field.tsx';
import field from './field.module.css';
import { useLanguage, useSay } from '../language/language.tsx';
import { formatNumber } from '../numbers/format.ts';
import { readTyped } from './address-values.ts';
import { VALUE } from './words.ts';

type ValueFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly most: number;
  /** As the address has it. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** A number that goes into the address as soon as it is one; what is not says so beside it. */
export function ValueField({ label, hint, most, value, onChange }: ValueFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const written = (number: string | undefined): string =>
    language === 'sv' ? (number ?? '').replace('.', ',') : (number ?? '');
  const [typed, setTyped] = useState(written(value));
  const trimmed = typed.trim();
  const read = readTyped(trimmed, most);
  // Back and forward in the browser change the address from outside.
  const shown = trimmed === '' || read !== undefined ? sameAs(read, value, typed, written) : typed;
  const isWrong = trimmed !== '' && read === undefined;
  return (
    <Field
      label={label}
      hint={hint}
      fault={isWrong ? say(VALUE.fault(formatNumber(most, language, 0))) : undefined}
    >
      {(links) => (
        <input
          {...links}
          className={field['input']}
          inputMode="decimal"
          autoComplete="off"
          value={shown}
          onChange={(event) => {
            const text = event.currentTarget.value;
            setTyped(text);
            const number = readTyped(text.trim(), most);
            if (text.trim() === '' || number !== undefined) onChange(number);
          }}
        />
      )}
    </Field>
  );
}

const sameAs = (
  read: string | undefined,
  value: string | undefined,
  typed: string,
  written: (number: string | undefined) => string,
): string => (read === value ? typed : written(value));
