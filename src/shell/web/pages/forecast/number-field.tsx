import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import field from '../../components/field.module.css';
import type { FieldLinks } from '../../components/field.tsx';
import { useLanguage } from '../../language/language.tsx';
import type { ASKED } from './route.ts';

type NumberFieldProps = {
  readonly links: FieldLinks;
  readonly name: (typeof ASKED)[number];
  /** What holds while nothing is entered, if anything does. */
  readonly fallback: number | undefined;
};

/** A number that stands in the address once it is left or entered; empty means what holds anyway. */
export function NumberField({ links, name, fallback }: NumberFieldProps) {
  const language = useLanguage();
  const navigate = useNavigate();
  const shown =
    fallback === undefined
      ? ''
      : String(Math.round(fallback * 10) / 10).replace('.', language === 'sv' ? ',' : '.');
  const [typed, setTyped] = useState<string>();
  const take = () => {
    if (typed === undefined) return;
    const number = typed.trim().replace(/\s/g, '').replace(',', '.').replace('−', '-');
    setTyped(undefined);
    void navigate({
      to: '/prognos',
      search: (now) => ({ ...now, [name]: number === '' ? undefined : number }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <input
      {...links}
      className={field['input']}
      inputMode="decimal"
      autoComplete="off"
      size={8}
      value={typed ?? shown}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={take}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take();
      }}
    />
  );
}
