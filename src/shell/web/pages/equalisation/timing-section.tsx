import { useQuery } from '@tanstack/react-query';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { today } from '../../components/today.ts';
import { Told } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './equalisation.module.css';
import { firstYearsQuery } from './queries.ts';
import { useParts } from './use-parts.ts';
import { EQUALISATION } from './words.ts';

/** The first equalisation years of a decision in force from a day, for its volume and for its cost. */
export function TimingSection({ from }: { readonly from: string | undefined }) {
  const say = useSay();
  const language = useLanguage();
  const put = useParts();
  const typed = from ?? today();
  const read = readDayText(typed, today());
  const { data } = useQuery(firstYearsQuery(read, language));
  return (
    <Section title={say(EQUALISATION.timing)} lead={say(EQUALISATION.timingLead)}>
      <div className={styles['asked']}>
        <DayField
          label={say(EQUALISATION.from)}
          value={typed}
          onChange={(text) => put({ from: text })}
        />
      </div>
      {data && read !== undefined && (
        <p className={styles['said']} role="status">
          {say(EQUALISATION.firstVolume)} <Told told="first.volume" text={String(data.volume)} />.{' '}
          {say(EQUALISATION.firstCost)} <Told told="first.cost" text={String(data.cost)} />.
        </p>
      )}
    </Section>
  );
}
