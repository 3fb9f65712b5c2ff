import { getRouteApi } from '@tanstack/react-router';
import type { UnitView } from '#shell/usecases';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { Page } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber, formatPercent } from '../../numbers/format.ts';
import { AppealsSection } from './appeals-section.tsx';
import { DelegationSection } from './delegation-section.tsx';
import { EvennessSection } from './evenness-section.tsx';
import { GuidelinesSection } from './guidelines-section.tsx';
import { UNIT_PAGE } from './page-words.ts';
import { QuarterSection } from './quarter-section.tsx';
import { ReviewSection } from './review-section.tsx';
import { useUnitPart } from './use-unit.ts';
import { UNIT } from './words.ts';
import { WorkloadSection } from './workload-section.tsx';

const route = getRouteApi('/enhet');

/** Enheten: how the work stands, how evenly it is judged, by which guideline, and what is to be reported. */
export function UnitPage() {
  const say = useSay();
  const { quarter } = route.useSearch();
  const { data, error } = useUnitPart<UnitView>('unit');
  const heading = useHeading(data);
  if (data === undefined && error === null) return <PageSkeleton />;
  return (
    <Page title={say(UNIT_PAGE.title)} heading={heading} lead={<p>{say(UNIT.lead)}</p>}>
      {error && <ProblemNotice error={error} />}
      {data && (
        <>
          <WorkloadSection unit={data} />
          <ReviewSection reviewed={data.reviewed} />
          <EvennessSection needs={data.evenness} />
          <AppealsSection />
          <GuidelinesSection />
          <DelegationSection on={data.on} />
          <QuarterSection on={data.on} chosen={quarter} />
        </>
      )}
    </Page>
  );
}

function useHeading(unit: UnitView | undefined): string {
  const say = useSay();
  const language = useLanguage();
  if (unit === undefined) return say(UNIT_PAGE.title);
  const { cases } = unit.open;
  const { hits, of } = unit.reviewed;
  const open =
    cases === 0
      ? say(UNIT.noOpen)
      : `${formatNumber(cases, language)} ${say(cases === 1 ? UNIT.oneOpen : UNIT.manyOpen)}`;
  const reviewed =
    of === 0 ? say(UNIT.noRunning) : `${formatPercent(hits / of, language)} ${say(UNIT.reviewed)}`;
  return `${open}, ${reviewed}`;
}
