import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listParameters, type WrittenTrace } from '#core/law';
import type { Day } from '#kernel';
import { useSay } from '../../language/language.tsx';
import styles from './result.module.css';
import { HOURS } from './words.ts';

const PARAMETERS: ReadonlySet<string> = new Set(listParameters().map(({ id }) => id));

// Deep enough to see every need, shallow enough to be read at a glance.
const OPEN_LEVELS = 2;

/** The calculation as a tree of steps; a step that is a value of law leads to it. */
export function TraceView({ trace, on }: { readonly trace: WrittenTrace; readonly on: Day }) {
  const say = useSay();
  const [all, setAll] = useState(false);
  return (
    <div className={styles['trace']}>
      <button
        type="button"
        className={styles['quiet']}
        onClick={() => setAll((now) => !now)}
        data-screen-only
      >
        {say(all ? HOURS.collapse : HOURS.expand)}
      </button>
      <ul>
        <Step key={String(all)} step={trace} on={on} level={0} all={all} />
      </ul>
    </div>
  );
}

type StepProps = {
  readonly step: WrittenTrace;
  readonly on: Day;
  readonly level: number;
  readonly all: boolean;
};

function Step({ step, on, level, all }: StepProps) {
  const line = <StepLine step={step} on={on} />;
  if (step.children.length === 0) return <li className={styles['leaf']}>{line}</li>;
  return (
    <li>
      <details open={all || level < OPEN_LEVELS}>
        <summary>{line}</summary>
        <ul>
          {step.children.map((child, place) => (
            <Step key={`${child.id}${place}`} step={child} on={on} level={level + 1} all={all} />
          ))}
        </ul>
      </details>
    </li>
  );
}

function StepLine({ step, on }: { readonly step: WrittenTrace; readonly on: Day }) {
  const { id, label, value, ref } = step;
  const provision = ref && `${ref.section} ${ref.act}`;
  return (
    <span>
      <span>{label}</span> <strong>{value}</strong>
      {provision !== undefined && (
        <span className={styles['provision']}>
          {PARAMETERS.has(id) ? (
            <Link to="/lagen" search={(now) => ({ lang: now.lang, id, on })}>
              {provision}
            </Link>
          ) : (
            provision
          )}
        </span>
      )}
    </span>
  );
}
