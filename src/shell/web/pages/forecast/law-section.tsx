import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { LawEffectView } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { lawEffectQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { EventItems } from '../overview/event-items.tsx';
import { FlowTable } from '../overview/flow-table.tsx';
import styles from './forecast.module.css';
import { LawChoice } from './law-choice.tsx';
import { LawSeries } from './law-series.tsx';
import { LAW_EFFECT } from './law-words.ts';

const route = getRouteApi('/prognos');
/** What the dates and one chart with its table take. */
const PLACE = 800;

/** Dates of law and practice, what lines from before one of them give, and flows before and after. */
export function LawSection() {
  const say = useSay();
  const { law, target } = route.useSearch();
  const { data, error, refetch } = useQuery({
    ...lawEffectQuery(useSource(), { law, target }, useLanguage()),
    placeholderData: (before) => before,
  });
  return (
    <Section title={say(LAW_EFFECT.title)} lead={data?.nothing ?? say(LAW_EFFECT.lead)}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data ? <Effect effect={data} /> : !error && <Skeleton height={PLACE} />}
    </Section>
  );
}

function Effect({ effect }: { readonly effect: LawEffectView }) {
  const say = useSay();
  const { events, series, flows, notes, law } = effect;
  return (
    <>
      {events.length > 0 && <EventItems events={events} />}
      {law !== null && (
        <LawChoice
          name="law"
          value={law}
          options={events.map(({ id, number, when }) => [id, `${number}. ${when}`])}
        />
      )}
      {series.map((each) => (
        <LawSeries key={each.id} series={each} effect={effect} />
      ))}
      {flows && (
        <>
          <h3>{say(LAW_EFFECT.flows)}</h3>
          <p className={styles['quiet']}>{flows.sentence}</p>
          <FlowTable
            title={say(LAW_EFFECT.flows)}
            flows={flows}
            source={sourceLine(effect.package)}
          />
          {flows.caveats.map((caveat) => (
            <p key={caveat} className={styles['quiet']}>
              {caveat}
            </p>
          ))}
        </>
      )}
      {notes.map((note) => (
        <p key={note} className={styles['quiet']}>
          {note}
        </p>
      ))}
    </>
  );
}
