import type { Words } from '#kernel';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';

type SelectProps<Code extends string> = {
  readonly label: string;
  readonly words: Readonly<Record<Code, Words>>;
  readonly value: Code;
  readonly onChange: (code: Code) => void;
};

/** One of a few known codes, chosen by its words. */
export function Select<Code extends string>({ label, words, value, onChange }: SelectProps<Code>) {
  const say = useSay();
  const isCode = (code: string): code is Code => Object.hasOwn(words, code);
  return (
    <Field label={label}>
      {(links) => (
        <select
          {...links}
          className={field['input']}
          value={value}
          onChange={({ target }) => isCode(target.value) && onChange(target.value)}
        >
          {Object.entries<Words>(words).map(([code, name]) => (
            <option key={code} value={code}>
              {say(name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
