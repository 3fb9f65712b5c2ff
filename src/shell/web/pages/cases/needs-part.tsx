import { useCallback } from 'react';
import { traceIn } from '#core/law';
import type { CaseView } from '#shell/usecases';
import { today } from '../../components/today.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { type Draft, emptyDraft, isBegun, situationOf } from '../hours/draft.ts';
import { faultsOf, placeOf } from '../hours/faults.ts';
import { HoursForm } from '../hours/hours-form.tsx';
import { isDraft } from '../hours/kept-draft.ts';
import { ResultColumn } from '../hours/result-column.tsx';
import { TraceView } from '../hours/trace-view.tsx';
import { useResult } from '../hours/use-result.ts';
import { NEED_LABELS } from '#core/law';
import styles from './cases.module.css';
import { ConflictView } from './conflict-view.tsx';
import { DraftTools } from './draft-tools.tsx';
import { useDraft } from './use-draft.ts';
import { CASES } from './words.ts';

/** The needs as typed, out of a kept draft of a case; empty for the person when there is none. */
export const typedNeeds = (kept: unknown, born: string | null): Draft =>
  typeof kept === 'object' && kept !== null && 'typed' in kept && isDraft(kept.typed)
    ? kept.typed
    : { ...emptyDraft(today()), born: born ?? '' };

/** What is kept: the form as typed, and the situation that it says. */
const keptNeeds = (typed: Draft) => ({ typed, situation: situationOf(typed, typed.on, today()) });

/** Needs by rows, with what the law makes of them beside: worked out here in the browser on every change. */
export function NeedsPart({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const language = useLanguage();
  const start = useCallback((kept: unknown) => typedNeeds(kept, view.born), [view.born]);
  const draft = useDraft(view, 'needs', { start, bodyOf: keptNeeds });
  const typed = draft.state;
  const result = useResult(typed, typed.on);
  const faults = faultsOf(result, 'on', typed);
  const linesOf = (one: Draft): readonly string[] =>
    one.rows
      .filter(isBegun)
      .map(
        (row) =>
          `${say(NEED_LABELS[row.need])}: ${row.minutes} min × ${row.times} (${row.per === 'day' ? say(CASES.aDay) : say(CASES.aWeek)})`,
      );
  return (
    <>
      {draft.theirs && (
        <ConflictView
          name={draft.theirs.name}
          own={linesOf(typed)}
          theirs={linesOf(start(draft.theirs.body))}
          onKeepOwn={draft.keepOwn}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      <DraftTools {...draft} />
      <div className={styles['desk']}>
        <HoursForm
          draft={typed}
          history={draft}
          notes={result.kind === 'computed' ? result.assessment.notes : []}
          findings={faults.map(({ name, message }) => ({ field: name, message: say(message) }))}
        />
        <ResultColumn
          result={result}
          faults={faults.map(({ name, message }) => ({
            field: name,
            place: placeOf(name, typed, language),
            message: say(message),
          }))}
        />
      </div>
      {result.kind === 'computed' && (
        <details className={styles['trace']}>
          <summary>{say(CASES.howCounted)}</summary>
          <TraceView trace={traceIn(result.assessment.trace, language)} on={result.assessment.on} />
        </details>
      )}
    </>
  );
}
