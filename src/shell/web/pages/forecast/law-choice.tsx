import { useNavigate } from '@tanstack/react-router';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './forecast.module.css';
import { LAW_EFFECT } from './law-words.ts';

type LawChoiceProps = {
  readonly name: 'law' | 'target';
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
};

/** A choice that stands in the address; another law lets the target follow. */
export function LawChoice({ name, value, options }: LawChoiceProps) {
  const say = useSay();
  const navigate = useNavigate();
  const choose = (chosen: string) =>
    void navigate({
      to: '/prognos',
      search: (now) => ({
        ...now,
        ...(name === 'law' ? { law: chosen, target: undefined } : { target: chosen }),
      }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div className={styles['asked']} data-screen-only>
      <Field label={say(LAW_EFFECT[name])}>
        {(links) => (
          <select
            {...links}
            className={field['input']}
            value={value}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            {options.map(([id, text]) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  );
}
