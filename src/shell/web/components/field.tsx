import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a control needs to belong to its label, hint and fault. */
export type FieldLinks = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with it, shown beside it. */
  readonly fault?: string | undefined;
  readonly children: (links: FieldLinks) => ReactNode;
};

/** A control with its label above and what is wrong with it below. */
export function Field({ label, hint, fault, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': fault === undefined ? undefined : true,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </span>
      )}
      {fault !== undefined && (
        <span id={`${id}-fault`} className={styles['fault']} role="alert">
          {fault}
        </span>
      )}
    </div>
  );
}
