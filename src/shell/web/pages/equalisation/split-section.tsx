import { useMemo } from 'react';
import type { EqualisationPageView } from '#shell/usecases';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { SplitChart } from './split-chart.tsx';
import { EQUALISATION } from './words.ts';

type SplitSectionProps = { readonly page: EqualisationPageView; readonly source: string };

/** The municipalities' standard costs parted in what volumes and what personnel give. */
export function SplitSection({ page, source }: SplitSectionProps) {
  const say = useSay();
  const costs = useMemo(
    () =>
      page.municipalities.flatMap(
        ({ code, name, standardPerInhabitant, volumePerInhabitant, personnelPerInhabitant }) =>
          volumePerInhabitant === null || personnelPerInhabitant === null
            ? []
            : [
                {
                  code,
                  name,
                  standard: standardPerInhabitant,
                  volume: volumePerInhabitant,
                  personnel: personnelPerInhabitant,
                },
              ],
      ),
    [page],
  );
  return (
    <Section title={say(EQUALISATION.split)}>
      <SplitChart
        costs={costs}
        own={page.chosen?.code}
        source={source}
        year={String(page.year)}
        terms=""
      />
    </Section>
  );
}
