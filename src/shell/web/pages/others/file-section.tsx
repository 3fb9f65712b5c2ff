import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ComparisonView } from '#shell/usecases';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { send } from '../../data/api.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { ComparedAreas } from './compared-areas.tsx';
import styles from './others.module.css';
import { OTHERS } from './words.ts';

/** A table of the reader's own, compared and never kept. */
export function FileSection({ area }: { readonly area: string }) {
  const say = useSay();
  const language = useLanguage();
  const chooser = useRef<HTMLInputElement>(null);
  const compared = useMutation({
    mutationFn: async (file: File) => ({
      name: file.name,
      comparison: await send<ComparisonView>(
        `/api/comparisons?${new URLSearchParams({ name: file.name, lang: language }).toString()}`,
        language,
        {
          method: 'POST',
          body: file,
          headers: { 'Content-Type': 'application/octet-stream' },
        },
      ),
    }),
  });
  return (
    <Section title={say(OTHERS.funnel)} lead={say(OTHERS.funnelLead)}>
      <div className={styles['choose']} data-screen-only>
        <button type="button" className={field['button']} onClick={() => chooser.current?.click()}>
          {say(OTHERS.choose)}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".csv,.txt,.tsv,.xlsx"
          hidden
          aria-label={say(OTHERS.choose)}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) compared.mutate(file);
          }}
        />
        {compared.isPending && <span role="status">{say(OTHERS.comparing)}</span>}
      </div>
      {compared.error && <ProblemNotice error={compared.error} />}
      {compared.data && (
        <ComparedAreas
          comparison={compared.data.comparison}
          own={area}
          source={compared.data.name}
        />
      )}
    </Section>
  );
}
