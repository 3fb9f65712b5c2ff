import { useMemo } from 'react';
import type { GapGrowthView, OwnProviderView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { barOf, drawSteps, stepsHeight } from '../../components/chart/draw-steps.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Figure } from '../../components/figure.tsx';
import type { Column, TableModel } from '../../components/table-model.ts';
import { useWhy } from '../../components/use-why.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { OWN_PROVIDER } from './words.ts';

type FullTime = OwnProviderView['fullTime'][number];

/** What is published of growth and full-time measures, worked with the same factors. */
export function PublishedSections({ of }: { readonly of: OwnProviderView }) {
  const say = useSay();
  const source = say(OWN_PROVIDER.from);
  const openWhy = useWhy();
  const bars = useMemo(
    () =>
      of.fullTime.map(({ hours, effect }) =>
        barOf(hours.label, effect.text, effect.id, effect.value),
      ),
    [of],
  );
  const draw = useMemo(() => drawSteps(bars), [bars]);
  const kronor = <Row,>(
    id: string,
    head: string,
    figureOf: (row: Row) => OwnProviderView['gap'],
    unit = say(OWN_PROVIDER.unit),
  ): Column<Row> => ({
    id,
    head,
    unit,
    numeric: true,
    value: (row) => figureOf(row).value,
    cell: (row) => <Figure figure={figureOf(row)} withUnit={false} />,
  });
  const growth: TableModel<GapGrowthView> = {
    title: say(OWN_PROVIDER.growth),
    rows: of.growth,
    keyOf: ({ label }) => label,
    columns: [
      { id: 'label', head: say(OWN_PROVIDER.which), value: ({ label }) => label },
      kronor('wages', say(OWN_PROVIDER.wages), ({ cost }) => cost),
      kronor('amount', say(OWN_PROVIDER.amount), ({ amount }) => amount),
      kronor('gap', say(OWN_PROVIDER.gapGrowth), ({ gap }) => gap),
    ],
  };
  const fullTime: TableModel<FullTime> = {
    title: say(OWN_PROVIDER.fullTime),
    rows: of.fullTime,
    keyOf: ({ hours }) => hours.id,
    columns: [
      { id: 'label', head: say(OWN_PROVIDER.measure), value: ({ hours }) => hours.label },
      kronor('hours', say(OWN_PROVIDER.hours), ({ hours }) => hours, of.fullTime[0]?.hours.unit),
      kronor('effect', say(OWN_PROVIDER.effect), ({ effect }) => effect),
    ],
  };
  return (
    <>
      {of.growth.length > 0 && (
        <Section title={say(OWN_PROVIDER.growth)} lead={say(OWN_PROVIDER.growthLead)}>
          <DataTable model={growth} source={source} captionHidden />
        </Section>
      )}
      {of.fullTime.length > 0 && (
        <Section title={say(OWN_PROVIDER.fullTime)} lead={say(OWN_PROVIDER.fullTimeLead)}>
          <Chart
            title={say(OWN_PROVIDER.effectOf)}
            note={say(OWN_PROVIDER.fullTimeNote)}
            description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
            source={source}
            height={stepsHeight(bars.length)}
            draw={draw}
            table={fullTime}
            onWhy={openWhy}
          />
          <DataTable model={fullTime} source={source} captionHidden />
        </Section>
      )}
    </>
  );
}
