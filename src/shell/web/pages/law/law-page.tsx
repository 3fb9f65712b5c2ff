import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { lawValue, parameterHistory, type ParameterHistory } from '#core/law';
import { type Day, day, type Problem } from '#kernel';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { today } from '../../components/today.ts';
import { Page, Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { canBeDrawn, drawHistory } from './draw-history.ts';
import { historyTable } from './history-table.ts';
import { ItemMatrix } from './item-matrix.tsx';
import { valueWithUnit } from './law-text.ts';
import styles from './law.module.css';
import { LAW_PAGE } from './page-words.ts';
import { ParameterList } from './parameter-list.tsx';
import { ValueOnDay } from './value-on-day.tsx';
import { LAW, UNIT } from './words.ts';

const FIRST_SHOWN = 'assistansersattning.timbelopp';
const route = getRouteApi('/lagen');

/** Lagen: what the law said on a day, how well that is known, and how it has changed. */
export function LawPage() {
  const say = useSay();
  const { id = FIRST_SHOWN } = route.useSearch();
  const history = parameterHistory(id);
  return (
    <div className={styles['layout']}>
      <ParameterList current={id} />
      {history.ok ? (
        <Parameter key={id} history={history.value} />
      ) : (
        <Page title={say(LAW_PAGE.title)} heading={say(history.problem.detail)} />
      )}
    </div>
  );
}

function Parameter({ history }: { readonly history: ParameterHistory }) {
  const say = useSay();
  const language = useLanguage();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const on = search.on === undefined ? today() : day(search.on);
  const byAge = history.periods.some((period) => period.kind === 'known' && period.byAge);
  const age = byAge ? Number(search.age ?? '0') : undefined;
  const value = lawValue(history.id, on, { age });
  const table = useMemo(() => historyTable(history, language), [history, language]);
  const set = (change: { on?: string; age?: string }) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const label = say(history.label);
  const heading = value.ok
    ? `${label}: ${valueWithUnit(value.value, history.unit, language)}`
    : `${label} ${say(LAW.noValue)} ${formatDay(on, language)}`;
  return (
    <Page
      title={`${label} · ${say(LAW_PAGE.title)}`}
      heading={heading}
      lead={
        history.note === undefined
          ? formatDay(on, language)
          : `${formatDay(on, language)}. ${say(history.note)}`
      }
      controls={
        <>
          <ChosenDay on={on} onChoose={(chosen) => set({ on: chosen })} />
          {byAge && (
            <Field label={say(LAW.age)}>
              {(links) => (
                <input
                  {...links}
                  type="number"
                  min={0}
                  max={120}
                  className={field['input']}
                  value={age}
                  onChange={(event) => set({ age: event.target.value })}
                />
              )}
            </Field>
          )}
        </>
      }
    >
      {value.ok ? <ValueOnDay value={value.value} /> : <NoValue problem={value.problem} />}
      <Section title={say(LAW.overTime)}>
        {canBeDrawn(history) && <HistoryChart history={history} on={on} age={age} />}
        {history.unit === 'list' && <ItemMatrix history={history} />}
        <DataTable model={table} source={say(LAW.sourceLine)} captionHidden />
      </Section>
    </Page>
  );
}

type HistoryChartProps = {
  readonly history: ParameterHistory;
  readonly on: Day;
  readonly age: number | undefined;
};

function HistoryChart({ history, on, age }: HistoryChartProps) {
  const say = useSay();
  const language = useLanguage();
  const draw = useMemo(() => drawHistory(history, on, age ?? 0), [history, on, age]);
  const table = useMemo(() => historyTable(history, language), [history, language]);
  const title = [
    say(history.label),
    ...(age === undefined ? [] : [`${age} ${say(LAW.ageBand)}`]),
    say(UNIT[history.unit]),
  ].join(', ');
  return (
    <Chart
      title={title}
      description={`${title}. ${say(LAW.overTimeLead)}`}
      source={say(LAW.sourceLine)}
      height={260}
      draw={draw}
      table={table}
      footnote={say(LAW.overTimeLead)}
    />
  );
}

/** The day field keeps what is being typed; the address follows when it has become a day. */
function ChosenDay({
  on,
  onChoose,
}: {
  readonly on: string;
  readonly onChoose: (day: string) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState<string>(on);
  const read = readDayText(typed, today());
  return (
    <DayField
      label={say(LAW.on)}
      value={typed}
      fault={read === undefined ? say(LAW.dayFault) : undefined}
      onChange={(text) => {
        setTyped(text);
        const chosen = readDayText(text, today());
        if (chosen !== undefined) onChoose(chosen);
      }}
    />
  );
}

function NoValue({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  return (
    <section className={styles['noValue']}>
      <p>{say(problem.detail)}</p>
    </section>
  );
}
