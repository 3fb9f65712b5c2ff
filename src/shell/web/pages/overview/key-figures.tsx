import type { FigureView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import { useSay } from '../../language/language.tsx';
import styles from './overview.module.css';
import { OVERVIEW } from './words.ts';

/** The numbers that the heading is made of, each a way in to how it came about. */
export function KeyFigures({ figures }: { readonly figures: readonly FigureView[] }) {
  const say = useSay();
  return figures.length === 0 ? null : (
    <dl className={styles['keys']}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{say(OVERVIEW.kinds[figure.kind])}</dt>
          <dd>
            <Figure figure={figure} signed={figure.kind === 'deviation'} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
