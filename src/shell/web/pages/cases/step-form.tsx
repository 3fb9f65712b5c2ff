import { type FormEvent, useCallback, useState } from 'react';
import type { CaseView } from '#shell/usecases';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { ApiProblem } from '../../data/api.ts';
import { useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import { ConflictView } from './conflict-view.tsx';
import { DraftTools } from './draft-tools.tsx';
import { isFormKind, STEP_FORMS } from './step-forms.ts';
import { StepFieldInput } from './step-field-input.tsx';
import { emptyValues, readValues, type StepValues } from './step-values.ts';
import { useDraft } from './use-draft.ts';
import { useStep } from './use-case.ts';

type StepFormProps = { readonly view: CaseView; readonly kind: keyof typeof STEP_FORMS };

const isValues = (kept: unknown): kept is StepValues =>
  typeof kept === 'object' &&
  kept !== null &&
  Object.values(kept).every((value) => typeof value === 'string');

const asTyped = (values: StepValues): unknown => values;

/** A step written in a form that saves itself; recorded when it is pressed, with every fault beside its field. */
export function StepForm({ view, kind }: StepFormProps) {
  const say = useSay();
  const { title, record, fields } = STEP_FORMS[kind];
  const start = useCallback(
    (kept: unknown): StepValues => ({
      ...emptyValues(fields, today()),
      ...(isValues(kept) ? kept : {}),
    }),
    [fields],
  );
  const draft = useDraft(view, kind, { start, bodyOf: asTyped });
  const [pressed, setPressed] = useState(false);
  const step = useStep(() => {
    setPressed(false);
    draft.change(() => emptyValues(fields, today()));
  });
  const { body, faults } = readValues(fields, draft.state, today());
  const told = step.error instanceof ApiProblem ? (step.error.problem.findings ?? []) : [];
  const faultOf = (name: string): string | undefined => {
    const unread = pressed ? faults.get(name) : undefined;
    return unread === undefined
      ? told.find(({ path }) => path === name || path === `body.${name}`)?.message
      : say(unread);
  };
  const placed = new Set(fields.flatMap(({ name }) => [name, `body.${name}`]));
  const unplaced =
    step.error !== null && (told.length === 0 || told.some(({ path = '' }) => !placed.has(path)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (faults.size > 0) return;
    step.mutate({ id: view.id, after: view.recorded.length, body: { step: kind, ...body } });
  };
  return (
    <form className={styles['form']} onSubmit={submit} aria-label={say(title)}>
      <h3>{say(title)}</h3>
      {draft.theirs && (
        <ConflictView
          name={draft.theirs.name}
          own={linesOf(kind, draft.state, say)}
          theirs={linesOf(kind, start(draft.theirs.body), say)}
          onKeepOwn={draft.keepOwn}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      <div className={styles['fields']}>
        {fields.map((each) => (
          <StepFieldInput
            key={each.name}
            field={each}
            providers={view.providers}
            value={draft.state[each.name] ?? ''}
            fault={faultOf(each.name)}
            onChange={(value) =>
              draft.change((values) => ({ ...values, [each.name]: value }), each.name)
            }
          />
        ))}
      </div>
      {unplaced && <ProblemNotice error={step.error} />}
      <div className={styles['tools']}>
        <button type="submit" className={field['button']} disabled={step.isPending}>
          {say(record)}
        </button>
        <DraftTools {...draft} />
      </div>
    </form>
  );
}

const linesOf = (
  kind: keyof typeof STEP_FORMS,
  values: StepValues,
  say: ReturnType<typeof useSay>,
): readonly string[] =>
  isFormKind(kind)
    ? STEP_FORMS[kind].fields.map(({ name, label }) => `${say(label)}: ${values[name] ?? ''}`)
    : [];
