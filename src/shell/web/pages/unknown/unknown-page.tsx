import { useQuery } from '@tanstack/react-query';
import type { OverviewView } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { isRegister, unknownYetQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Page, Section } from '../../frame/page.tsx';
import { PublishedPage } from '../../frame/published-page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { AccrualSection } from './accrual-section.tsx';
import { HitsSection } from './hits-section.tsx';
import { MethodSection } from './method-section.tsx';
import { MonthCharts } from './month-charts.tsx';
import { PublishedUnknown } from './published-unknown.tsx';
import { ReversalsSection } from './reversals-section.tsx';
import { TriangleSection } from './triangle-section.tsx';
import styles from './unknown.module.css';
import { UNKNOWN } from './words.ts';

export function UnknownPage() {
  return (
    <PublishedPage>
      {(overview) =>
        isRegister(overview.package.id) ? (
          <OfRegister overview={overview} />
        ) : (
          <PublishedUnknown overview={overview} />
        )
      }
    </PublishedPage>
  );
}

function OfRegister({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const language = useLanguage();
  const { data, error, refetch } = useQuery({
    ...unknownYetQuery(useSource().knownOn, language),
    placeholderData: (before) => before,
  });
  const title = `${say(UNKNOWN.title)} · ${overview.area}`;
  if (error)
    return (
      <Page title={title} heading={say(UNKNOWN.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  const source = `${overview.area}, ${say(UNKNOWN.known)} ${formatDay(data.knownOn, language)}`;
  return (
    <Page
      title={title}
      heading={data.heading}
      lead={
        <>
          <p>{data.why}</p>
          <p className={styles['quiet']}>{source}.</p>
        </>
      }
    >
      <MonthCharts unknown={data} source={source} />
      <AccrualSection unknown={data} source={source} />
      <HitsSection unknown={data} source={source} />
      <TriangleSection unknown={data} source={source} />
      <ReversalsSection unknown={data} source={source} />
      <Section title={say(UNKNOWN.method)}>
        <MethodSection unknown={data} />
      </Section>
    </Page>
  );
}
