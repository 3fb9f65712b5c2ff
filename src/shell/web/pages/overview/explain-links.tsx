import { Link } from '@tanstack/react-router';
import type { OverviewView } from '#shell/usecases';
import { useSource } from '../../frame/basis.ts';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

type ExplainLinksProps = { readonly overview: OverviewView; readonly year: string | undefined };

/** From the year that the page speaks of, straight to why it differs from the year before and from its budget. */
export function ExplainLinks({ overview: { explainable }, year }: ExplainLinksProps) {
  const say = useSay();
  const { knownOn } = useSource();
  if (year === undefined) return null;
  const before = explainable.years[explainable.years.indexOf(year) - 1];
  const hasBudget = explainable.budgetYears.includes(year);
  if (before === undefined && !hasBudget) return null;
  return (
    <p className={styles['onwards']} data-screen-only>
      {before !== undefined && (
        <Link
          to="/forklara"
          search={{ from: before, to: year, knownOn }}
          className={styles['onward']}
        >
          {say(OVERVIEW.explain.change(before, year))}
        </Link>
      )}
      {hasBudget && (
        <Link to="/forklara" search={{ budget: year, knownOn }} className={styles['onward']}>
          {say(OVERVIEW.explain.budget(year))}
        </Link>
      )}
    </p>
  );
}
