import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { KeptKoladaView, OthersView } from '#shell/usecases';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { send } from '../../data/api.ts';
import { mayUse, useSession } from '../../door/session.ts';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay, formatNumber } from '../../numbers/format.ts';
import { ComparedAreas } from './compared-areas.tsx';
import styles from './others.module.css';
import { OTHERS } from './words.ts';

/** What is kept of Kolada and from which day, with a new fetch for those who may take files in. */
export function KoladaSection({ of }: { readonly of: OthersView }) {
  const say = useSay();
  const language = useLanguage();
  const known = useQueryClient();
  const mayFetch = mayUse(useSession(), 'take_files_in') === true;
  const fetching = useMutation({
    mutationFn: () =>
      send<KeptKoladaView>(`/api/kolada/fetches?lang=${language}`, language, { method: 'POST' }),
    onSuccess: () => void known.invalidateQueries({ queryKey: ['others'] }),
  });
  const { asOf, values, indicators, retired, findings, compared } = of.kolada;
  const code = of.package.municipality?.code ?? '';
  const lead =
    asOf === null
      ? OTHERS.koladaNever
      : OTHERS.koladaAsOf(formatDay(asOf, language), formatNumber(values, language), indicators);
  return (
    <Section title={say(OTHERS.kolada)} lead={say(lead)}>
      {mayFetch && (
        <div className={styles['choose']} data-screen-only>
          <button
            type="button"
            className={field['button']}
            disabled={fetching.isPending}
            onClick={() => fetching.mutate()}
          >
            {say(OTHERS.koladaFetch)}
          </button>
          {fetching.isPending && <span role="status">{say(OTHERS.koladaWorking)}</span>}
        </div>
      )}
      {fetching.error && <ProblemNotice error={fetching.error} />}
      {retired.length > 0 && (
        <p className={styles['quiet']}>
          {say(OTHERS.retired)}: {retired.join(', ')}.
        </p>
      )}
      {findings.length > 0 && (
        <details>
          <summary>{say(OTHERS.findings)}</summary>
          <ul className={styles['list']}>
            {findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        </details>
      )}
      {compared && (
        <>
          <h3>
            {compared.title}, {compared.year}
          </h3>
          <ComparedAreas
            comparison={compared.comparison}
            name="kolada"
            own={compared.names[code] ?? code}
            source={say(OTHERS.koladaSource(asOf === null ? '' : formatDay(asOf, language)))}
          />
        </>
      )}
    </Section>
  );
}
