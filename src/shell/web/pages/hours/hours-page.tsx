import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { traceIn } from '#core/law';
import type { Words } from '#kernel';
import { today } from '../../components/today.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { readAddress, writeAddress } from './address.ts';
import { CompareView } from './compare-view.tsx';
import { type Draft, emptyDraft, fieldOf, isEmpty } from './draft.ts';
import { Examples } from './examples-view.tsx';
import { HoursForm } from './hours-form.tsx';
import { hoursSearch, isAsked } from './hours-search.ts';
import styles from './hours.module.css';
import { useHistory } from './history.ts';
import { keepDraft, keptDraft } from './kept-draft.ts';
import { HOURS_PAGE } from './page-words.ts';
import { basisSentence, ResultView, resultSentence } from './result-view.tsx';
import { TraceView } from './trace-view.tsx';
import { type HoursResult, useResult } from './use-result.ts';
import { HOURS } from './words.ts';

const route = getRouteApi('/rakna-timmar');

// The address follows the form when typing pauses, so that each letter is not a step of its own.
const PAUSE = 300;

/** Räkna timmar: needs in rows, and beside them what the law makes of them on a chosen day. */
export function HoursPage() {
  const say = useSay();
  const language = useLanguage();
  const search = route.useSearch();
  const history = useHistory<Draft>(() => startingDraft(hoursSearch(search)));
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
          savedAt={savedAt}
          input={result.kind === 'computed' ? result.input : undefined}
          notes={result.kind === 'computed' ? result.assessment.notes : []}
          findings={[...faultsOf(result, 'on', draft), ...faultsOf(compared, 'against', draft)].map(
            ({ name, message }) => ({ field: name, message: say(message) }),
          )}
          onClear={() => history.change(() => emptyDraft(today()))}
        />
        <div className={styles['result']} aria-live="polite">
          {result.kind === 'empty' && (
            <p className={styles['waiting']}>{say(HOURS.waitingForInput)}</p>
          )}
          {result.kind === 'faulty' && (
            <div className={styles['faults']}>
              <h2>{say(HOURS.faults)}</h2>
              <ul>
                {faultsOf(result, 'on', draft).map(({ name, message }) => (
                  <li key={`${name} ${message.en}`}>{say(message)}</li>
                ))}
              </ul>
            </div>
          )}
          {result.kind === 'computed' && (
            <>
              <ResultView assessment={result.assessment} />
              <Notes
                texts={result.assessment.notes
                  .filter(({ path }) => path === undefined)
                  .map(({ text }) => say(text))}
              />
            </>
          )}
        </div>
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

type Fault = { readonly name: string; readonly message: Words };

/** The faults by the form's own fields, and in its own words where the reader's speak of the file. */
function faultsOf(result: HoursResult, day: 'on' | 'against', draft: Draft): readonly Fault[] {
  if (result.kind !== 'faulty') return [];
  const faults = result.findings.map(({ at: { path = '' }, code, message }) => ({
    name: path === 'on' ? day : fieldOf(path, draft),
    message: code === 'AIDS_NOT_INVESTIGATED' ? HOURS.aidsFault : message,
  }));
  return [...new Map(faults.map((fault) => [`${fault.name} ${fault.message.en}`, fault])).values()];
}

/** The address before what this browser keeps; the kept birth day is used when it is in the address' month. */
function startingDraft(search: ReturnType<typeof hoursSearch>): Draft {
  const kept = keptDraft();
  if (!isAsked(search)) return kept ?? emptyDraft(today());
  const asked = readAddress(search, today());
  const same = kept !== undefined && search.born !== undefined && kept.born.startsWith(search.born);
  return same ? { ...asked, born: kept.born } : asked;
}

/** Keeps the form in the browser and in the address; gives the time of day when that was last done. */
function useKept(draft: Draft): string | undefined {
  const navigate = route.useNavigate();
  const [savedAt, setSavedAt] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => {
      keepDraft(draft);
      setSavedAt(Temporal.Now.plainTimeISO().toString().slice(0, 'HH:MM'.length));
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
  }, [draft, navigate]);
  return savedAt;
}

function Notes({ texts }: { readonly texts: readonly string[] }) {
  const say = useSay();
  return texts.length === 0 ? null : (
    <section className={styles['notes']}>
      <h2>{say(HOURS.notes)}</h2>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
