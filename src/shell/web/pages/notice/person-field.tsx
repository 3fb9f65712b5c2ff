import { useState } from 'react';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './notice.module.css';
import { NOTICE_FORM } from './words.ts';

type PersonFieldProps = {
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (text: string) => void;
  readonly onLeave: () => void;
};

/** Whom the notice concerns; what begins as an identity number is hidden from the first digit. */
export function PersonField({ value, fault, onChange, onLeave }: PersonFieldProps) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const isNumber = /^\s*\d/.test(value);
  return (
    <Field label={say(NOTICE_FORM.person)} hint={say(NOTICE_FORM.personHint)} fault={fault}>
      {(links) => (
        <div className={styles['withButton']}>
          <input
            {...links}
            type={isNumber && !shown ? 'password' : 'text'}
            className={field['input']}
            value={value}
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            data-field="person"
            onChange={(event) => onChange(event.target.value)}
            onBlur={onLeave}
          />
          <button
            type="button"
            className={field['button']}
            disabled={!isNumber}
            aria-pressed={shown}
            onClick={() => setShown((now) => !now)}
          >
            {say(shown ? NOTICE_FORM.hide : NOTICE_FORM.show)}
          </button>
        </div>
      )}
    </Field>
  );
}
