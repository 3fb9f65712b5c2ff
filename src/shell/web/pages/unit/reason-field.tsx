import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { QuarterView } from '#shell/usecases';
import field from '../../components/field.module.css';
import { send } from '../../data/api.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './unit.module.css';
import { REPORTS } from './words.ts';

type ReasonFieldProps = { readonly row: QuarterView['late'][number]; readonly quarter: string };

/** Why a decision is not carried out; saved on leaving the field. */
export function ReasonField({ row, quarter }: ReasonFieldProps) {
  const say = useSay();
  const language = useLanguage();
  const known = useQueryClient();
  const { stretch, reference } = row;
  const [text, setText] = useState(row.reason ?? '');
  const save = useMutation({
    mutationFn: (reason: string) =>
      send(`/api/unit/quarters/${quarter}/reasons?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ stretch, reason }),
      }),
    onSuccess: () => known.invalidateQueries({ queryKey: ['unit', `unit/quarters/${quarter}`] }),
  });
  return (
    <span className={styles['reason']}>
      <input
        className={field['input']}
        aria-label={`${say(REPORTS.reasonOf)} ${reference}`}
        aria-invalid={save.isError || undefined}
        value={text}
        maxLength={500}
        autoComplete="off"
        onChange={({ target }) => setText(target.value)}
        onBlur={() => {
          if (text.trim() !== '' && text.trim() !== (row.reason ?? '')) save.mutate(text);
        }}
      />
      <span role="status" className={save.isError ? field['fault'] : styles['quiet']}>
        {save.isError ? save.error.message : save.isSuccess ? say(REPORTS.saved) : ''}
      </span>
    </span>
  );
}
