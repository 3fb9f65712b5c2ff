import type { EqualisationPageView } from '#shell/usecases';
import { ToldNumber } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { AverageTest } from './average-test.tsx';
import styles from './equalisation.module.css';
import { EQUALISATION } from './words.ts';

/** Whether standard cost less grant is one number for all that were computed. */
export function AverageSection({ page }: { readonly page: EqualisationPageView }) {
  const say = useSay();
  if (page.average === null) return null;
  return (
    <Section title={say(EQUALISATION.average)}>
      <p className={styles['said']}>
        <ToldNumber
          told="average"
          value={page.average.national}
          unit={say(EQUALISATION.krPerInhabitant)}
        />
        . <AverageTest average={page.average} municipalities={page.municipalities} />
      </p>
    </Section>
  );
}
