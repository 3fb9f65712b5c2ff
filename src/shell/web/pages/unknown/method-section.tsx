import type { UnknownYetView } from '#shell/usecases';
import { Figure } from '../../components/figure.tsx';
import styles from './unknown.module.css';

/** How it was worked out, from what, and what the reader must know of the input. */
export function MethodSection({ unknown }: { readonly unknown: UnknownYetView }) {
  return (
    <>
      <ol className={styles['method']}>
        {unknown.method.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <dl className={styles['facts']}>
        {unknown.inputs.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.label}</dt>
            <dd>
              <Figure figure={figure} />
            </dd>
          </div>
        ))}
      </dl>
      {unknown.notes.map(({ code, message }) => (
        <p key={code + message} className={styles['quiet']}>
          {message}
        </p>
      ))}
    </>
  );
}
