import { useState } from 'react';
import type { Words } from '#kernel';
import type { SettingsAnswer } from '#shell/api';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './settings.module.css';
import { useChange } from './use-settings.ts';
import { SETTINGS } from './words.ts';

const { calendar: CALENDAR } = SETTINGS;
const PATH = 'settings/calendar';

/** The address of one's own calendar: make it, copy it while it is shown, close it. */
export function CalendarPart({ isOpen }: { readonly isOpen: boolean }) {
  const say = useSay();
  const [address, setAddress] = useState<string>();
  const [said, setSaid] = useState<Words>();
  const make = useChange<{ readonly address: string }>('settings', (made) => {
    setAddress(made.address);
    setSaid(undefined);
  });
  const revoke = useChange<SettingsAnswer>('settings', () => setAddress(undefined));
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(CALENDAR.copied),
      () => setSaid(CALENDAR.notCopied),
    );
  const error = make.error ?? revoke.error;
  return (
    <Section title={say(CALENDAR.title)} lead={say(CALENDAR.lead)}>
      {error && <ProblemNotice error={error} />}
      {address === undefined ? (
        <p>{say(isOpen ? CALENDAR.some : CALENDAR.none)}</p>
      ) : (
        <div className={styles['once']}>
          <Field label={say(CALENDAR.address)} hint={say(CALENDAR.once)}>
            {(links) => (
              <input
                {...links}
                className={field['input']}
                readOnly
                value={address}
                onFocus={({ target }) => target.select()}
              />
            )}
          </Field>
          <button type="button" className={field['button']} onClick={() => void copy(address)}>
            {say(CALENDAR.copy)}
          </button>
          <span role="status">{said && say(said)}</span>
        </div>
      )}
      <div className={styles['buttons']}>
        <button
          type="button"
          className={field['button']}
          disabled={make.isPending}
          onClick={() => make.mutate({ method: 'POST', path: PATH })}
        >
          {say(isOpen ? CALENDAR.remake : CALENDAR.make)}
        </button>
        {isOpen && (
          <button
            type="button"
            className={field['button']}
            disabled={revoke.isPending}
            onClick={() => revoke.mutate({ method: 'DELETE', path: PATH })}
          >
            {say(CALENDAR.revoke)}
          </button>
        )}
      </div>
    </Section>
  );
}
