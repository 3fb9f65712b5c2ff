import { useDebouncedCallback } from '@mantine/hooks';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useId, useMemo, useState } from 'react';
import { accessReasonWords } from '#core/access';
import { type FactVersion, type KnownFact, knowledgeDays } from '#core/register';
import { addMonths, type Day, type Language, parseDay } from '#kernel';
import type { PersonTimelineView } from '#shell/usecases';
import { DayField } from '../../../components/day-field.tsx';
import { readDayText } from '../../../components/day-text.ts';
import { Field } from '../../../components/field.tsx';
import field from '../../../components/field.module.css';
import { today } from '../../../components/today.ts';
import { Page, Section } from '../../../frame/page.tsx';
import { useLanguage, useSay } from '../../../language/language.tsx';
import { formatDay } from '../../../numbers/format.ts';
import { textAt } from '../read-timeline.ts';
import { type Span, SPANS } from '../route.ts';
import { PERSONS } from '../words.ts';
import { FactDrawer } from './fact-drawer.tsx';
import { decisionInWords, factText } from './fact-text.ts';
import { FactsTable } from './facts-table.tsx';
import { KnownSlider } from './known-slider.tsx';
import { LaterList } from './later-list.tsx';
import { pictureOf } from './picture.ts';
import styles from './timeline.module.css';
import { TimelinePicture } from './timeline-picture.tsx';
import { TIMELINE } from './words.ts';

const route = getRouteApi('/personer/$person');
const ADDRESS_PAUSE = 250;
const MARGIN_MONTHS = 2;

type TimelineViewProps = {
  readonly view: PersonTimelineView;
  readonly versions: readonly FactVersion[];
};

/** What the register believed of a person on a basis: the sentence, the slider, the picture, what came later, the table. */
export function TimelineView({ view, versions }: TimelineViewProps) {
  const say = useSay();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const now = today();
  const validOn = parseDay(search.validOn ?? '') ?? now;
  const { knownOn, setKnownOn } = useKnownOn(parseDay(search.knownOn ?? '') ?? now, now);
  const stops = useMemo(() => [...new Set([...knowledgeDays(versions), now])], [versions, now]);
  const window = useMemo(
    () => windowOf(versions, search.span ?? '5', now),
    [versions, search.span, now],
  );
  const asked = useDeferredValue(knownOn);
  const picture = useMemo(
    () => pictureOf(versions, { validOn, knownOn: asked }, now, window),
    [versions, validOn, asked, now, window],
  );
  const textOf = useCallback(
    (version: FactVersion) => factText(version, picture.names, language),
    [picture.names, language],
  );
  const openFact = useCallback(
    (fact?: string) =>
      void navigate({ search: (before) => ({ ...before, fact }), resetScroll: false }),
    [navigate],
  );
  const closeFact = useCallback(() => openFact(), [openFact]);
  const person = picture.believed.find(({ kind }) => kind === 'person');
  const name = (person && textAt(person, 'name')) ?? say(PERSONS.nameless);
  const heading = headingOf(
    validOn === now ? name : `${name}, ${formatDay(validOn, language)}`,
    picture.believed,
    language,
  );
  const description = useId();
  const source = `${say(TIMELINE.source)}, ${say(TIMELINE.known).toLowerCase()} ${formatDay(knownOn, language)}`;
  return (
    <>
      <Page
        title={name}
        heading={heading}
        lead={<Lead view={view} person={person} />}
        controls={
          <>
            <ValidOn
              key={validOn}
              value={validOn}
              onChange={(day) =>
                void navigate({
                  search: (before) => ({ ...before, validOn: day === now ? undefined : day }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
            <SpanField value={search.span ?? '5'} />
          </>
        }
      >
        <div className={styles['stage']} data-past={asked < now || undefined}>
          <KnownSlider
            from={window.from}
            to={window.to}
            stops={stops}
            value={knownOn}
            onChange={setKnownOn}
          />
          <p className={styles['hidden']} id={description}>
            {heading}. {source}.
          </p>
          <TimelinePicture
            picture={picture}
            from={window.from}
            to={window.to}
            validOn={validOn}
            knownOn={asked}
            describedBy={description}
            onOpen={openFact}
          />
          <p className={styles['note']}>{say(TIMELINE.hatched)}</p>
        </div>
        {asked < now ? (
          <LaterList learnt={picture.learnt} textOf={textOf} onOpen={openFact} />
        ) : (
          <p className={styles['note']}>{say(TIMELINE.asToday)}</p>
        )}
        <Section title={say(TIMELINE.table)}>
          <FactsTable
            facts={picture.believed}
            title={`${name}, ${say(TIMELINE.table).toLowerCase()}`}
            source={source}
            textOf={textOf}
            onOpen={openFact}
          />
        </Section>
      </Page>
      {search.fact !== undefined && (
        <FactDrawer versions={versions} asked={search.fact} textOf={textOf} onClose={closeFact} />
      )}
    </>
  );
}

/** The day of knowledge follows the hand at once and the address a moment after, so that dragging is light. */
function useKnownOn(inAddress: Day, now: Day) {
  const navigate = route.useNavigate();
  const [held, hold] = useState<{ readonly day: Day; readonly over: Day }>();
  const write = useDebouncedCallback(
    (day: Day) =>
      void navigate({
        search: (before) => ({ ...before, knownOn: day === now ? undefined : day }),
        replace: true,
        resetScroll: false,
      }),
    ADDRESS_PAUSE,
  );
  const setKnownOn = useCallback(
    (day: Day) => {
      hold({ day, over: inAddress });
      write(day);
    },
    [write, inAddress],
  );
  // Once the address has changed, it is what counts.
  return { knownOn: held?.over === inAddress ? held.day : inAddress, setKnownOn };
}

/** From the chosen number of years back, or the first decision there has been, to a little after today. */
function windowOf(versions: readonly FactVersion[], span: Span, now: Day) {
  const to = addMonths(now, MARGIN_MONTHS);
  if (span !== 'all') return { from: addMonths(now, -12 * Number(span)), to };
  const first = versions
    .filter(({ kind }) => kind === 'decision' || kind === 'fk_notice')
    .map(({ valid }) => valid.from)
    .toSorted()[0];
  return { from: addMonths(first ?? now, -MARGIN_MONTHS - (first ? 0 : 12)), to };
}

/** Who it is and what is in force, as a sentence. */
function headingOf(name: string, believed: readonly KnownFact[], language: Language): string {
  const held = believed.filter(
    ({ kind, holds, attributes }) =>
      kind === 'decision' && holds && attributes['outcome'] === 'granted',
  );
  const said = held.map((decision) => decisionInWords(decision, language)).join(', ');
  return `${name}: ${said === '' ? TIMELINE.noDecision[language] : said}`;
}

type LeadProps = { readonly view: PersonTimelineView; readonly person: KnownFact | undefined };

function Lead({ view, person }: LeadProps) {
  const say = useSay();
  const language = useLanguage();
  const born = person && textAt(person, 'born');
  const protection = person && textAt(person, 'protection');
  const facts = [
    view.identityNumber ?? (born && `${say(PERSONS.born)} ${formatDay(born, language)}`),
    protection !== undefined && protection !== 'none' && say(PERSONS.protected),
    `${say(TIMELINE.opened)}: ${say(accessReasonWords(view.reason)).toLowerCase()}`,
  ].filter(Boolean);
  return (
    <p>
      {facts.join(' · ')} ·{' '}
      <Link to="/personer" data-screen-only>
        {say(TIMELINE.back)}
      </Link>{' '}
      ·{' '}
      <Link to="/arenden" search={{ person: view.id }} data-screen-only>
        {say(TIMELINE.cases)}
      </Link>
    </p>
  );
}

function ValidOn({ value, onChange }: { value: Day; onChange: (day: Day) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState<string>(value);
  const settle = (text: string) => {
    const day = readDayText(text, today());
    if (day !== undefined && day !== value) onChange(day);
  };
  return (
    <DayField
      label={say(TIMELINE.valid)}
      value={typed}
      onChange={(text) => {
        setTyped(text);
        if (parseDay(text)) settle(text);
      }}
      onLeave={() => settle(typed)}
    />
  );
}

function SpanField({ value }: { readonly value: Span }) {
  const say = useSay();
  const navigate = route.useNavigate();
  return (
    <Field label={say(TIMELINE.span)}>
      {(links) => (
        <select
          {...links}
          className={field['input']}
          value={value}
          onChange={({ target }) => {
            const span = SPANS.find((each) => each === target.value);
            void navigate({
              search: (now) => ({ ...now, span }),
              replace: true,
              resetScroll: false,
            });
          }}
        >
          {SPANS.map((span) => (
            <option key={span} value={span}>
              {say(TIMELINE.spans[span])}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
