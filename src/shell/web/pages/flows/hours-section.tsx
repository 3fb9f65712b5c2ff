import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { FlowsPageView, GroupHoursView, HoursGrowthView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { sourceLine } from '../../frame/source-line.ts';
import { useSay } from '../../language/language.tsx';
import { drawBands } from './draw-bands.ts';
import styles from './flows.module.css';
import { FLOWS } from './words.ts';

type HoursSectionProps = { readonly flows: FlowsPageView; readonly hours: HoursGrowthView };

/** In which groups granted hours grew between two Octobers, and whether by persons or by hours per person. */
export function HoursSection({ flows, hours }: HoursSectionProps) {
  const say = useSay();
  const source = sourceLine(flows.package);
  const figure = (
    id: string,
    head: string,
    of: (group: GroupHoursView) => GroupHoursView['byHours'],
    signed = false,
  ): Column<GroupHoursView> => ({
    id,
    head,
    numeric: true,
    value: (group) => of(group).value,
    cell: (group) => <Figure figure={of(group)} withUnit={false} signed={signed} />,
  });
  const table: TableModel<GroupHoursView> = {
    title: say(FLOWS.hours),
    rows: hours.groups,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'group', head: say(FLOWS.group), value: ({ label }) => label },
      figure('persons-before', say(FLOWS.personsBefore), ({ persons }) => persons.before),
      figure('persons-after', say(FLOWS.personsAfter), ({ persons }) => persons.after),
      figure('hours-before', say(FLOWS.hoursBefore), ({ hours: of }) => of.before),
      figure('hours-after', say(FLOWS.hoursAfter), ({ hours: of }) => of.after),
      figure('by-persons', say(FLOWS.byPersons), ({ byPersons }) => byPersons, true),
      figure('by-hours', say(FLOWS.byHours), ({ byHours }) => byHours, true),
    ],
  };
  return (
    <Section title={say(FLOWS.hours)} lead={hours.sentence}>
      <div className={styles['asked']} data-screen-only>
        <October which="before" hours={hours} />
        <October which="after" hours={hours} />
      </div>
      <DataTable model={table} source={source} captionHidden />
      <h3>{say(FLOWS.bands)}</h3>
      <div className={styles['panels']}>
        {hours.groups.map((group) => (
          <BandsChart key={group.id} group={group} hours={hours} source={source} />
        ))}
      </div>
    </Section>
  );
}

type OctoberProps = { readonly which: 'before' | 'after'; readonly hours: HoursGrowthView };

function October({ which, hours }: OctoberProps) {
  const say = useSay();
  const navigate = useNavigate();
  const other = which === 'before' ? hours.after : hours.before;
  return (
    <Field label={`${say(FLOWS[which])}, ${say(FLOWS.october)}`}>
      {(links) => (
        <select
          {...links}
          className={field['input']}
          value={hours[which]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void navigate({
              to: '/floden',
              search: (now) => ({
                ...now,
                before: hours.before,
                after: hours.after,
                [which]: chosen,
              }),
              resetScroll: false,
            });
          }}
        >
          {hours.octobers
            .filter((year) => year !== other)
            .map((year) => (
              <option key={year}>{year}</option>
            ))}
        </select>
      )}
    </Field>
  );
}

type BandsChartProps = {
  readonly group: GroupHoursView;
  readonly hours: HoursGrowthView;
  readonly source: string;
};

type Band = GroupHoursView['bands'][number];

const HEIGHT = 180;

function BandsChart({ group, hours, source }: BandsChartProps) {
  const say = useSay();
  const draw = useMemo(() => drawBands(group), [group]);
  const table: TableModel<Band> = {
    title: `${say(FLOWS.bands)}: ${group.label}`,
    rows: group.bands,
    keyOf: ({ label }) => label,
    columns: [
      { id: 'band', head: say(FLOWS.band), value: ({ label }) => label },
      { id: 'before', head: hours.before, numeric: true, value: ({ before }) => before },
      { id: 'after', head: hours.after, numeric: true, value: ({ after }) => after },
    ],
  };
  return (
    <Chart
      title={group.label}
      note={say(FLOWS.bandsNote)}
      description={group.bands
        .map(({ label, before, after }) => `${label}: ${before}, ${after}`)
        .join('. ')}
      source={source}
      height={HEIGHT}
      draw={draw}
      table={table}
      sourceShared
    />
  );
}
