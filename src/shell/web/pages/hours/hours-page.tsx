import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { traceIn } from '#core/law';
import { today } from '../../components/today.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { readAddress, writeAddress } from './address.ts';
import { CompareView } from './compare-view.tsx';
import { type Draft, emptyDraft, isEmpty } from './draft.ts';
import { Examples } from './examples-view.tsx';
import { faultsOf, placeOf } from './faults.ts';
import { FormTools } from './form-tools.tsx';
import { HoursForm } from './hours-form.tsx';
import { hoursSearch, isAsked } from './hours-search.ts';
import styles from './hours.module.css';
import { useHistory } from './history.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { HOURS_PAGE } from './page-words.ts';
import { basisSentence, resultSentence } from './result-view.tsx';
import { ResultColumn } from './result-column.tsx';
import { TraceView } from './trace-view.tsx';
import { useResult } from './use-result.ts';
import { HOURS } from './words.ts';

const route = getRouteApi('/rakna-timmar');

// The address follows the form when typing pauses, so that each letter is not a step of its own.
const PAUSE = 300;

/** Räkna timmar: needs in rows, and beside them what the law makes of them on a chosen day. */
export function HoursPage() {
  const say = useSay();
  const language = useLanguage();
  const search = route.useSearch();
  const [start] = useState(() => startingDraft(hoursSearch(search)));
  const history = useHistory<Draft>(() => start.draft);
  const draft = history.state;
  const savedAt = useKept(draft);
  const result = useResult(draft, draft.on);
  const compared = useResult(draft, draft.against);
  const empty = isEmpty(draft);
  const heading =
    result.kind === 'computed' ? resultSentence(result.assessment, language) : say(HOURS.start);
  return (
    <Page
      title={say(HOURS_PAGE.title)}
      heading={heading}
      lead={
        result.kind === 'computed' ? basisSentence(result.assessment, language) : say(HOURS.lead)
      }
    >
      {empty && (
        <Examples onChoose={(chosen) => history.change(() => readAddress(chosen, today()))} />
      )}
      <div className={styles['desk']}>
        <HoursForm
          draft={draft}
          history={history}
          bornNote={
            start.isMonthOnly && draft.born === start.draft.born ? say(HOURS.monthOnly) : undefined
          }
          notes={result.kind === 'computed' ? result.assessment.notes : []}
          findings={[...faultsOf(result, 'on', draft), ...faultsOf(compared, 'against', draft)].map(
            ({ name, message }) => ({ field: name, message: say(message) }),
          )}
          tools={
            <FormTools
              history={history}
              savedAt={savedAt}
              input={result.kind === 'computed' ? result.input : undefined}
              onClear={() => history.change(() => emptyDraft(today()))}
            />
          }
          privacy={say(HOURS.privacy)}
        />
        <ResultColumn
          result={result}
          faults={faultsOf(result, 'on', draft).map(({ name, message }) => ({
            field: name,
            place: placeOf(name, draft, language),
            message: say(message),
          }))}
        />
      </div>
      {result.kind === 'computed' && compared.kind === 'computed' && (
        <Section title={say(HOURS.compare)}>
          <CompareView before={compared.assessment} after={result.assessment} />
        </Section>
      )}
      {result.kind === 'computed' && (
        <Section title={say(HOURS.trace)}>
          <TraceView trace={traceIn(result.assessment.trace, language)} on={result.assessment.on} />
        </Section>
      )}
    </Page>
  );
}

type Start = {
  readonly draft: Draft;
  /** True when the day of birth is not known, only its month. */
  readonly isMonthOnly: boolean;
};

/** The address before what this browser keeps; the kept birth day is used when it is in the address' month. */
function startingDraft(search: ReturnType<typeof hoursSearch>): Start {
  const kept = keptDraft();
  if (!isAsked(search)) return { draft: kept ?? emptyDraft(today()), isMonthOnly: false };
  const asked = readAddress(search, today());
  const { born } = search;
  const isKnown = born !== undefined && kept?.born.startsWith(born) === true;
  return {
    draft: isKnown ? { ...asked, born: kept.born } : asked,
    isMonthOnly: born !== undefined && !isKnown,
  };
}

/** Keeps the form in the browser and in the address; gives the time of day when that was last done. */
function useKept(draft: Draft): string | undefined {
  const navigate = route.useNavigate();
  const router = useRouter();
  const [savedAt, setSavedAt] = useState<string>();
  useEffect(() => {
    keepDraft(draft);
    const timer = setTimeout(() => {
      setSavedAt(Temporal.Now.plainTimeISO().toString().slice(0, 'HH:MM'.length));
      // Whoever is already on the way to another page is not called back.
      if (router.latestLocation.pathname !== route.id) return;
      void navigate({
        search: (now) => ({
          ...(now.lang === undefined ? {} : { lang: now.lang }),
          ...(now.municipality === undefined ? {} : { municipality: now.municipality }),
          ...writeAddress(draft, today()),
        }),
        replace: true,
        resetScroll: false,
      });
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [draft, navigate, router]);
  return savedAt;
}
