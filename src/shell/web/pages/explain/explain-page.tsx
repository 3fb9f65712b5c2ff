import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ExplanationView, OverviewView } from '#shell/usecases';
import { EmptyState } from '../../components/empty-state.tsx';
import { Figure } from '../../components/figure.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { Waterfall } from '../../components/waterfall.tsx';
import { type Asked, explanationQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Page, Section } from '../../frame/page.tsx';
import { PublishedPage } from '../../frame/published-page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { askedOf } from './asked.ts';
import { ChainedTable, FactorTable } from './factor-table.tsx';
import styles from './explain.module.css';
import { QuestionForm } from './question-form.tsx';
import { EXPLAIN } from './words.ts';

const route = getRouteApi('/forklara');

export function ExplainPage() {
  return <PublishedPage>{(overview) => <Explain overview={overview} />}</PublishedPage>;
}

function Explain({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const search = route.useSearch();
  const asked = askedOf(overview, search, search.year);
  if (asked === undefined)
    return (
      <Page title={titleOf(say(EXPLAIN.title), overview)} heading={say(EXPLAIN.notEnough.title)}>
        <EmptyState title={say(EXPLAIN.notEnough.detail)} />
      </Page>
    );
  return <Asking overview={overview} asked={asked} />;
}

const titleOf = (page: string, { area }: OverviewView): string => `${page} · ${area}`;

function Asking({ overview, asked }: { readonly overview: OverviewView; readonly asked: Asked }) {
  const say = useSay();
  const { data, error, refetch } = useQuery({
    ...explanationQuery(useSource(), asked, useLanguage()),
    placeholderData: (before) => before,
  });
  const title = titleOf(say(EXPLAIN.title), overview);
  const controls = <QuestionForm overview={overview} asked={asked} />;
  if (error)
    return (
      <Page title={title} heading={say(EXPLAIN.title)} controls={controls}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  return (
    <Page title={title} heading={data.heading} controls={controls}>
      <Explanation explanation={data} />
    </Page>
  );
}

function Explanation({ explanation }: { readonly explanation: ExplanationView }) {
  const say = useSay();
  const { bars, unit, mode, from, to } = explanation;
  const source = sourceLine(explanation.package);
  const late = bars.some(({ role }) => role === 'late_known');
  return (
    <>
      <Waterfall
        title={say(
          mode === 'budget' ? EXPLAIN.picture.budget(to) : EXPLAIN.picture.years(from, to),
        )}
        note={`${say(EXPLAIN.picture.amounts)} ${unit}. ${say(late ? EXPLAIN.picture.note : EXPLAIN.picture.notePlain)}`}
        description={bars
          .map(({ label, figure }) => `${label}: ${figure.text} ${figure.unit}`)
          .join('. ')}
        source={source}
        unit={unit}
        bars={bars}
      />
      <Section title={say(EXPLAIN.factors.title)}>
        <FactorTable explanation={explanation} source={source} />
      </Section>
      {explanation.chained.length > 0 && (
        <Section title={say(EXPLAIN.chained.title)} lead={say(EXPLAIN.chained.lead)}>
          <ChainedTable explanation={explanation} source={source} />
        </Section>
      )}
      <Section title={say(EXPLAIN.method)}>
        <p>{explanation.method}</p>
        <p>
          {say(EXPLAIN.residual)}: <Figure figure={explanation.residual} />
        </p>
        {explanation.caveats.length > 0 && (
          <ul className={styles['caveats']}>
            {explanation.caveats.map((caveat) => (
              <li key={caveat}>{caveat}</li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
