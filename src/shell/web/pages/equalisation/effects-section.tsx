import type { ChosenMunicipalityView, MarginalView } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './equalisation.module.css';
import { ToldNumber } from './told-number.tsx';
import { EQUALISATION } from './words.ts';

type ChosenProps = { readonly chosen: ChosenMunicipalityView; readonly source: string };

/** What one more person or krona gives the municipality, from the linear core. */
export function EffectsSection({ chosen, source }: ChosenProps) {
  const say = useSay();
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
      <DataTable model={table} source={source} captionHidden />
      <p className={styles['quiet']}>{say(EQUALISATION.effectsNote)}</p>
    </Section>
  );
}

type Part = { readonly id: 'volume' | 'personnel' | 'standard'; readonly value: number | null };

/** The municipality's standard cost parted in what volumes and what personnel give. */
export function SplitSection({ chosen, source }: ChosenProps) {
  const say = useSay();
  const parts: readonly Part[] = [
    { id: 'volume', value: chosen.volumePerInhabitant },
    { id: 'personnel', value: chosen.personnelPerInhabitant },
    { id: 'standard', value: chosen.standardPerInhabitant },
  ];
  const table: TableModel<Part> = {
    title: `${say(EQUALISATION.split)}: ${chosen.name}`,
    rows: parts,
    keyOf: ({ id }) => id,
    strong: ({ id }) => id === 'standard',
    columns: [
      { id: 'part', head: say(EQUALISATION.part), value: ({ id }) => say(EQUALISATION[id]) },
      {
        id: 'kronor',
        head: say(EQUALISATION.value),
        unit: say(EQUALISATION.krPerInhabitant),
        numeric: true,
        decimals: 1,
        value: ({ value }) => value,
        cell: ({ id, value }) => (
          <ToldNumber told={`${id}:${chosen.code}`} value={value} decimals={1} />
        ),
      },
    ],
  };
  return (
    <Section title={say(EQUALISATION.split)}>
      <DataTable model={table} source={source} captionHidden />
    </Section>
  );
}
