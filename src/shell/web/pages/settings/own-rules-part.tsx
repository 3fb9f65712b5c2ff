import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OwnRuleView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { getJson } from '../../data/api.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { OwnRuleRow } from './own-rule-row.tsx';
import styles from './settings.module.css';
import { faultIn, isWhole, useChange } from './use-settings.ts';
import { SETTINGS } from './words.ts';

const { rules: RULES } = SETTINGS;

/** The municipality's own days and months beside what the law says; the head changes them, with a reason. */
export function OwnRulesPart({ maySet }: { readonly maySet: boolean }) {
  const say = useSay();
  const language = useLanguage();
  const rules = useQuery({
    queryKey: ['own-rules', language],
    queryFn: () => getJson<readonly OwnRuleView[]>('own-rules', language),
  });
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState('');
  const save = useChange<readonly OwnRuleView[]>('own-rules', () => {
    setTyped({});
    setReason('');
    setSaid(say(SETTINGS.saved));
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changed = (rules.data ?? []).flatMap(({ rule, count }) => {
      const text = typed[rule]?.trim();
      return text === undefined || text === String(count) ? [] : [[rule, numberIn(text)] as const];
    });
    setSaid(changed.length === 0 ? say(RULES.unchanged) : '');
    if (changed.length > 0)
      save.mutate({
        method: 'PUT',
        path: 'own-rules',
        body: { counts: Object.fromEntries(changed), reason },
      });
  };
  return (
    <Section title={say(RULES.title)} lead={say(RULES.lead)}>
      {rules.error && <ProblemNotice error={rules.error} />}
      {save.error && isWhole(save.error) && <ProblemNotice error={save.error} />}
      {rules.data && (
        <form className={styles['rules']} onSubmit={submit} noValidate>
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{say(RULES.rule)}</th>
                <th scope="col">{say(RULES.law)}</th>
                <th scope="col">{say(RULES.own)}</th>
              </tr>
            </thead>
            <tbody>
              {rules.data.map((own) => (
                <OwnRuleRow
                  key={own.rule}
                  own={own}
                  typed={typed[own.rule]}
                  fault={faultIn(save.error, own.rule)}
                  onType={
                    maySet ? (text) => setTyped((now) => ({ ...now, [own.rule]: text })) : undefined
                  }
                />
              ))}
            </tbody>
          </table>
          {maySet && (
            <div className={styles['form']}>
              <Field
                label={say(RULES.reason)}
                hint={say(RULES.reasonHint)}
                fault={faultIn(save.error, 'reason')}
              >
                {(links) => (
                  <input
                    {...links}
                    className={field['input']}
                    value={reason}
                    onChange={({ target }) => setReason(target.value)}
                  />
                )}
              </Field>
              <button type="submit" className={field['button']} disabled={save.isPending}>
                {say(RULES.save)}
              </button>
              <span role="status">{said}</span>
            </div>
          )}
        </form>
      )}
    </Section>
  );
}

/** What is no whole number is sent as one that the rules refuse, so that all faults are told at once. */
const numberIn = (text: string): number => (/^\d{1,6}$/.test(text) ? Number(text) : -1);
