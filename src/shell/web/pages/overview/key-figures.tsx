import type { FigureView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import styles from './overview.module.css';

/** The numbers that the heading is made of, each a way in to how it came about. */
export function KeyFigures({ figures }: { readonly figures: readonly FigureView[] }) {
  return figures.length === 0 ? null : (
    <dl className={styles['keys']}>
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd>
            <Figure figure={figure} signed={figure.kind === 'deviation'} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
