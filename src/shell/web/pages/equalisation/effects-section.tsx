import { useMemo } from 'react';
import type { ChosenMunicipalityView, MarginalView } from '#shell/usecases';
import { Chart } from '../../components/chart/chart.tsx';
import { barOf, drawSteps, stepsHeight } from '../../components/chart/draw-steps.ts';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { ToldNumber } from '../../components/told.tsx';
import { useTold } from '../../components/use-told.ts';
import { Section } from '../../frame/page.tsx';
import { formatChange } from '../../numbers/format.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './equalisation.module.css';
import { EQUALISATION } from './words.ts';

type EffectsSectionProps = {
  readonly chosen: ChosenMunicipalityView;
  readonly source: string;
};

/** What one more person or krona gives the municipality, from the linear core. */
export function EffectsSection({ chosen, source }: EffectsSectionProps) {
  const say = useSay();
  const language = useLanguage();
  const open = useTold();
  const bars = useMemo(
    () =>
      chosen.marginals
        .filter(({ unit }) => unit === 'person')
        .map(({ id, label, exact }) =>
          barOf(label, formatChange(exact, language), `marginal:${id}`, exact),
        ),
    [chosen, language],
  );
  const draw = useMemo(() => drawSteps(bars, { fill: 'var(--accent)' }), [bars]);
  const table: TableModel<MarginalView> = {
    title: say(EQUALISATION.effects),
    rows: chosen.marginals,
    keyOf: ({ id }) => id,
    columns: [
      { id: 'what', head: say(EQUALISATION.effect), value: ({ label }) => label },
      {
        id: 'unit',
        head: say(EQUALISATION.unit),
        value: ({ unit }) =>
          say(unit === 'person' ? EQUALISATION.unitPerson : EQUALISATION.unitKrona),
      },
      {
        id: 'exact',
        head: say(EQUALISATION.exact),
        unit: say(EQUALISATION.kr),
        numeric: true,
        value: ({ exact }) => exact,
        cell: ({ id, exact, unit }) => (
          <ToldNumber
            told={`marginal:${id}`}
            value={exact}
            decimals={unit === 'person' ? 0 : 2}
            signed
          />
        ),
      },
    ],
  };
  return (
    <Section title={say(EQUALISATION.effects)}>
      <p className={styles['said']}>
        {chosen.personSentence} {chosen.kronaSentence}
      </p>
      <Chart
        title={say(EQUALISATION.effectsOf(chosen.name))}
        note={say(EQUALISATION.personsNote)}
        description={bars.map(({ label, text }) => `${label}: ${text}`).join('. ')}
        source={source}
        height={stepsHeight(bars.length)}
        draw={draw}
        table={table}
        onWhy={open}
      />
      <DataTable model={table} source={source} captionHidden />
      <p className={styles['quiet']}>{say(EQUALISATION.effectsNote)}</p>
    </Section>
  );
}
