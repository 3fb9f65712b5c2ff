import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { LawEffectView, OverviewView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { lawEffectQuery } from '../../data/queries.ts';
import { useSource } from '../../frame/basis.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { EventItems } from '../overview/event-items.tsx';
import { FlowTable } from '../overview/flow-table.tsx';
import styles from './forecast.module.css';
import { LawSeries } from './law-series.tsx';
import { LAW_EFFECT } from './law-words.ts';

const route = getRouteApi('/prognos');

/** Dates of law and practice, what lines from before one of them give, and flows before and after. */
export function LawSection({ overview }: { readonly overview: OverviewView }) {
  const say = useSay();
  const { law, target } = route.useSearch();
  const { data, error, refetch } = useQuery({
    ...lawEffectQuery(useSource(), { law, target }, useLanguage()),
    placeholderData: (before) => before,
  });
  const { flows } = overview;
  return (
    <Section title={say(LAW_EFFECT.title)} lead={data?.nothing ?? say(LAW_EFFECT.lead)}>
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {data && <Effect effect={data} />}
      {flows && (
        <>
          <h3>{say(LAW_EFFECT.flows)}</h3>
          <p className={styles['quiet']}>{flows.sentence}</p>
          <FlowTable
            title={say(LAW_EFFECT.flows)}
            flows={flows}
            source={sourceLine(overview.package)}
          />
        </>
      )}
    </Section>
  );
}

function Effect({ effect }: { readonly effect: LawEffectView }) {
  const { events, series, notes, law } = effect;
  const targets = new Map(
    series.flatMap((each) => each.targets.map(({ period, label }) => [period, label] as const)),
  );
  const chosen = series.find(({ target }) => target !== null)?.target ?? null;
  return (
    <>
      {events.length > 0 && <EventItems events={events} />}
      {law !== null && (
        <div className={styles['asked']} data-screen-only>
          <Choice
            label={LAW_EFFECT.law}
            name="law"
            value={law}
            options={events.map(({ id, number, when }) => [id, `${number}. ${when}`])}
          />
          {chosen !== null && (
            <Choice
              label={LAW_EFFECT.target}
              name="target"
              value={chosen}
              options={[...targets].toSorted(([a], [b]) => (a < b ? -1 : 1))}
            />
          )}
        </div>
      )}
      {series.map((each) => (
        <LawSeries key={each.id} series={each} effect={effect} />
      ))}
      {notes.map((note) => (
        <p key={note} className={styles['quiet']}>
          {note}
        </p>
      ))}
    </>
  );
}

type ChoiceProps = {
  readonly label: (typeof LAW_EFFECT)['law' | 'target'];
  readonly name: 'law' | 'target';
  readonly value: string;
  readonly options: readonly (readonly [value: string, text: string])[];
};

/** A choice that stands in the address; another law lets the target follow. */
function Choice({ label, name, value, options }: ChoiceProps) {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <Field label={say(label)}>
      {(links) => (
        <select
          {...links}
          className={field['input']}
          value={value}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void navigate({
              to: '/prognos',
              search: (now) => ({
                ...now,
                ...(name === 'law' ? { law: chosen, target: undefined } : { target: chosen }),
              }),
              replace: true,
              resetScroll: false,
            });
          }}
        >
          {options.map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
