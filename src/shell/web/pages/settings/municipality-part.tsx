import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { ownMunicipalityQuery } from '../../data/own-municipality.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './settings.module.css';
import { faultIn, isWhole, useChange } from './use-settings.ts';
import { SETTINGS } from './words.ts';

const { municipality: MUNICIPALITY } = SETTINGS;

/** Whose register it is, said by the administrator of a real one. */
export function MunicipalityPart() {
  const say = useSay();
  const own = useQuery(ownMunicipalityQuery(useLanguage())).data?.municipality;
  const [typed, setTyped] = useState<{ readonly name?: string; readonly code?: string }>({});
  const save = useChange<{ readonly named: true }>('municipality', () => setTyped({}));
  const name = typed.name ?? own?.name ?? '';
  const code = typed.code ?? own?.code ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ method: 'PUT', path: 'municipality', body: { name, code } });
  };
  return (
    <Section title={say(MUNICIPALITY.title)} lead={say(MUNICIPALITY.lead)}>
      {save.error && isWhole(save.error) && <ProblemNotice error={save.error} />}
      <form className={styles['form']} onSubmit={submit} noValidate>
        <Field label={say(MUNICIPALITY.name)} fault={faultIn(save.error, 'name')}>
          {(links) => (
            <input
              {...links}
              className={field['input']}
              value={name}
              autoComplete="off"
              onChange={({ target }) => setTyped((now) => ({ ...now, name: target.value }))}
            />
          )}
        </Field>
        <Field label={say(MUNICIPALITY.code)} fault={faultIn(save.error, 'code')}>
          {(links) => (
            <input
              {...links}
              className={field['input']}
              value={code}
              inputMode="numeric"
              autoComplete="off"
              onChange={({ target }) => setTyped((now) => ({ ...now, code: target.value }))}
            />
          )}
        </Field>
        <button type="submit" className={field['button']} disabled={save.isPending}>
          {say(MUNICIPALITY.save)}
        </button>
        <span role="status">{save.isSuccess ? say(SETTINGS.saved) : ''}</span>
      </form>
    </Section>
  );
}
