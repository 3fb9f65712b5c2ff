import { type Words, words } from '#kernel';
import type { CaseView } from '#shell/usecases';
import { DayField } from '../../components/day-field.tsx';
import { Field } from '../../components/field.tsx';
import controls from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import type { StepField } from './step-field.ts';

const YES = words('Ja', 'Yes');
const NO = words('Nej', 'No');
const UNANSWERED = words('Välj', 'Choose');

type StepFieldInputProps = {
  readonly field: StepField;
  readonly providers: CaseView['providers'];
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (value: string) => void;
};

type Choices = readonly (readonly [string, Words])[];

function choicesOf(
  field: Extract<StepField, { readonly kind: 'choice' | 'yes_no' | 'provider' }>,
  providers: CaseView['providers'],
): Choices {
  switch (field.kind) {
    case 'choice':
      return field.choices;
    case 'yes_no':
      return [
        ['', UNANSWERED],
        ['yes', YES],
        ['no', NO],
      ];
    case 'provider':
      return [
        ['', UNANSWERED],
        ...providers.map(({ id, name }) => [id, words(name, name)] as const),
      ];
  }
}

/** The control of one field of a step. */
export function StepFieldInput({ field, providers, value, fault, onChange }: StepFieldInputProps) {
  const say = useSay();
  const label = say(field.label);
  const hint = field.hint && say(field.hint);
  switch (field.kind) {
    case 'day':
      return <DayField label={label} hint={hint} value={value} fault={fault} onChange={onChange} />;
    case 'choice':
    case 'yes_no':
    case 'provider': {
      const choices = choicesOf(field, providers);
      return (
        <Field label={label} hint={hint} fault={fault}>
          {(links) => (
            <select
              {...links}
              className={controls['input']}
              value={value}
              onChange={({ target }) => onChange(target.value)}
            >
              {choices.map(([code, name]) => (
                <option key={code} value={code}>
                  {say(name)}
                </option>
              ))}
            </select>
          )}
        </Field>
      );
    }
    case 'several': {
      const chosen = value.split(',').filter((each) => each !== '');
      return (
        <fieldset className={styles['several']}>
          <legend>{label}</legend>
          {field.choices.map(([code, name]) => (
            <label key={code}>
              <input
                type="checkbox"
                checked={chosen.includes(code)}
                onChange={({ target }) =>
                  onChange(
                    (target.checked
                      ? [...chosen, code]
                      : chosen.filter((each) => each !== code)
                    ).join(','),
                  )
                }
              />
              {say(name)}
            </label>
          ))}
        </fieldset>
      );
    }
    case 'line':
    case 'money':
      return (
        <Field label={label} hint={hint} fault={fault}>
          {(links) => (
            <input
              {...links}
              className={controls['input']}
              value={value}
              inputMode={field.kind === 'money' ? 'numeric' : 'text'}
              autoComplete="off"
              onChange={({ target }) => onChange(target.value)}
            />
          )}
        </Field>
      );
    case 'text':
    case 'goals':
      return (
        <div className={styles['wide']}>
          <Field label={label} hint={hint} fault={fault}>
            {(links) => (
              <textarea
                {...links}
                rows={3}
                className={`${controls['input']} ${styles['area']}`}
                value={value}
                maxLength={20_000}
                onChange={({ target }) => onChange(target.value)}
              />
            )}
          </Field>
        </div>
      );
  }
}
