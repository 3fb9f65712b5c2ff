import { useMutation } from '@tanstack/react-query';
import type { ComparisonView } from '#shell/usecases';
import { FileDrop, TABLE_ENDINGS } from '../../components/file-drop.tsx';
import { send } from '../../data/api.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { ComparedAreas } from './compared-areas.tsx';
import { OTHERS } from './words.ts';

/** A table of the reader's own, compared and never kept. */
export function FileSection({ area }: { readonly area: string }) {
  const say = useSay();
  const language = useLanguage();
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
      <FileDrop
        onFiles={([file]) => file && compared.mutate(file)}
        accepted={say(OTHERS.limits)}
        endings={TABLE_ENDINGS}
        error={compared.error}
      >
        {compared.isPending && <span role="status">{say(OTHERS.comparing)}</span>}
      </FileDrop>
      {compared.data && (
        <ComparedAreas
          comparison={compared.data.comparison}
          own={area}
          name="file"
          source={compared.data.name}
        />
      )}
    </Section>
  );
}
