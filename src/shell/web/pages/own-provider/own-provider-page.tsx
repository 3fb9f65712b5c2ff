import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { ownProviderQuery } from '../../data/queries.ts';
import { useMunicipalities, useSource } from '../../frame/basis.ts';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { BridgeSection } from './bridge-section.tsx';
import { HourForm } from './hour-form.tsx';
import { OutsourcingSection } from './outsourcing-section.tsx';
import styles from './own-provider.module.css';
import { OwnValuesSection } from './own-values-section.tsx';
import { PublishedSections } from './published-sections.tsx';
import { OWN_PROVIDER } from './words.ts';

const route = getRouteApi('/egen-regi');

export function OwnProviderPage() {
  const say = useSay();
  const { source, year, cost, own, move } = route.useSearch();
  const { isPending } = useMunicipalities();
  const { data, error, refetch } = useQuery({
    ...ownProviderQuery(useSource(), { source, year, cost, own, move }, useLanguage()),
    placeholderData: (before) => before,
    enabled: !isPending,
  });
  const title = say(OWN_PROVIDER.title);
  if (error && !data)
    return (
      <Page title={title} heading={title}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  return (
    <Page
      title={title}
      heading={data.heading}
      lead={data.costSource}
      controls={<HourForm of={data} />}
    >
      {error && <ProblemNotice error={error} />}
      {data.note !== null && <p className={styles['quiet']}>{data.note}</p>}
      <BridgeSection of={data} />
      <OwnValuesSection of={data} />
      <OutsourcingSection of={data} />
      <PublishedSections of={data} />
    </Page>
  );
}
