import { type FormEvent, useState } from 'react';
import type { SettingsAnswer } from '#shell/api';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './settings.module.css';
import { faultIn, isWhole, useChange } from './use-settings.ts';
import { SETTINGS } from './words.ts';

const { digest: DIGEST } = SETTINGS;

/** The letter of each working morning: off until one types an address oneself. */
export function DigestPart({ settings }: { readonly settings: SettingsAnswer }) {
  const say = useSay();
  const [address, setAddress] = useState(settings.digest ?? '');
  const change = useChange<SettingsAnswer>('settings');
  const wish = (to: string | null) =>
    change.mutate({ method: 'PUT', path: 'settings/digest', body: { address: to } });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    wish(address);
  };
  const { digest, digestOffered } = settings;
  return (
    <Section title={say(DIGEST.title)} lead={say(DIGEST.lead)}>
      {change.error && isWhole(change.error) && <ProblemNotice error={change.error} />}
      <p role="status">
        {digest === null ? say(DIGEST.nobody) : `${say(DIGEST.on)} ${digest}.`}
        {digestOffered ? '' : ` ${say(DIGEST.off)}`}
      </p>
      {digestOffered && (
        <form className={styles['form']} onSubmit={submit} noValidate>
          <Field label={say(DIGEST.address)} fault={faultIn(change.error, 'address')}>
            {(links) => (
              <input
                {...links}
                type="email"
                className={field['input']}
                value={address}
                autoComplete="email"
                onChange={({ target }) => setAddress(target.value)}
              />
            )}
          </Field>
          <button type="submit" className={field['button']} disabled={change.isPending}>
            {say(DIGEST.save)}
          </button>
        </form>
      )}
      {digest !== null && (
        <div className={styles['buttons']}>
          <button type="button" className={field['button']} onClick={() => wish(null)}>
            {say(DIGEST.stop)}
          </button>
        </div>
      )}
    </Section>
  );
}
