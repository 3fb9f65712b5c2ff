import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { OverviewView, YearForecastView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { forecastRecordQuery, isRegister, yearForecastQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Page } from '../../frame/page.tsx';
import { PublishedPage } from '../../frame/published-page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { FanChart } from './fan-chart.tsx';
import styles from './forecast.module.css';
import { GroupsSection } from './groups-section.tsx';
import { LawSection } from './law-section.tsx';
import { RecordSections, RecordOnItsWay } from './record-section.tsx';
import { SaveForecast } from './save-forecast.tsx';
import { ScenariosSection } from './scenarios-section.tsx';
import { FORECAST } from './words.ts';

const route = getRouteApi('/prognos');

export function ForecastPage() {
  return (
    <PublishedPage>
      {(overview) =>
        isRegister(overview.package.id) ? (
          <OfRegister overview={overview} />
        ) : (
          <OfPublished overview={overview} />
        )
      }
    </PublishedPage>
  );
}

type OfOverview = { readonly overview: OverviewView };

function OfRegister({ overview }: OfOverview) {
  const say = useSay();
  const { budget, amount, starts, hours, persons } = route.useSearch();
  const asked = { budget, amount, starts, hours, persons };
  const { data, error, refetch } = useQuery({
    ...yearForecastQuery(useSource().knownOn, asked, useLanguage()),
    placeholderData: (before) => before,
  });
  const title = `${say(FORECAST.title)} · ${overview.area}`;
  if (error)
    return (
      <Page title={title} heading={say(FORECAST.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  return data ? <Year overview={overview} forecast={data} title={title} /> : <PageSkeleton />;
}

function Year({
  overview,
  forecast,
  title,
}: OfOverview & { readonly forecast: YearForecastView; readonly title: string }) {
  const say = useSay();
  const language = useLanguage();
  const source = `${overview.area}, ${say(FORECAST.known)} ${formatDay(forecast.knownOn, language)}`;
  return (
    <Page
      title={title}
      heading={forecast.heading}
      lead={
        <>
          <p>{forecast.sentence}</p>
          <p className={styles['quiet']}>{source}.</p>
        </>
      }
      controls={<SaveForecast forecast={forecast} />}
    >
      <dl className={styles['keys']} aria-label={say(FORECAST.keys)}>
        {[forecast.total.mean, forecast.budget, forecast.deficit]
          .flatMap((figure) => figure ?? [])
          .map((figure) => (
            <div key={figure.id}>
              <dt>{figure.label}</dt>
              <dd>
                <Figure figure={figure} />
              </dd>
            </div>
          ))}
      </dl>
      {forecast.notes.map((note) => (
        <p key={note} className={styles['notice']}>
          {note}
        </p>
      ))}
      <FanChart forecast={forecast} source={source} />
      <Record overview={overview} />
      <ScenariosSection forecast={forecast} source={source} />
      <GroupsSection forecast={forecast} source={source} />
      <LawSection />
    </Page>
  );
}

/** The record takes some seconds the first time: each year is worked out again as it could have been then. */
function Record({ overview }: OfOverview) {
  const { data, error, refetch } = useQuery(forecastRecordQuery(useSource(), useLanguage()));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  return data ? (
    <RecordSections record={data} source={sourceLine(overview.package)} ofRegister />
  ) : (
    <RecordOnItsWay />
  );
}

function OfPublished({ overview }: OfOverview) {
  const say = useSay();
  const { data, error, refetch } = useQuery(forecastRecordQuery(useSource(), useLanguage()));
  const title = `${say(FORECAST.title)} · ${overview.area}`;
  if (error)
    return (
      <Page title={title} heading={say(FORECAST.title)}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  if (!data) return <PageSkeleton />;
  return (
    <Page title={title} heading={data.heading} lead={<p>{data.caveat}</p>}>
      <RecordSections record={data} source={sourceLine(overview.package)} ofRegister={false} />
      <LawSection />
    </Page>
  );
}
