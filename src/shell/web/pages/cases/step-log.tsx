import { useState } from 'react';
import type { StepBody } from '#core/casework';
import type { CaseView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay, formatInstant } from '../../numbers/format.ts';
import styles from './cases.module.css';
import type { StepField } from './step-field.ts';
import { isFormKind, STEP_FORMS } from './step-forms.ts';
import { useStep } from './use-case.ts';
import { CASES, STEP_WORDS } from './words.ts';

type Recorded = CaseView['recorded'][number];
type StepLogProps = { readonly view: CaseView; readonly kinds: readonly StepBody['step'][] };

/** What has been recorded of some kinds, newest first; what was taken back stands there too, with why. */
export function StepLog({ view, kinds }: StepLogProps) {
  const say = useSay();
  const back = new Map(
    view.recorded.flatMap(({ body }) =>
      body.step === 'taken_back' ? [[body.number, body.why] as const] : [],
    ),
  );
  const shown = view.recorded.filter(({ body }) => kinds.includes(body.step)).toReversed();
  if (shown.length === 0) return null;
  return (
    <section aria-label={say(CASES.recorded)}>
      <h3>{say(CASES.recorded)}</h3>
      <ol className={styles['log']}>
        {shown.map((step) => (
          <li key={step.number} data-back={back.has(step.number) || undefined}>
            <StepEntry step={step} />
            {back.has(step.number) ? (
              <p>
                {say(CASES.takenBack)}: {back.get(step.number)}
              </p>
            ) : (
              <TakeBack view={view} step={step} />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepEntry({ step: { at, actor, body } }: { readonly step: Recorded }) {
  const say = useSay();
  const language = useLanguage();
  const fields = isFormKind(body.step) ? STEP_FORMS[body.step].fields : [];
  const values = new Map<string, unknown>(Object.entries(body));
  // An order is read by the provider's name, as it was then.
  if (body.step === 'ordered') values.set('providerId', body.provider);
  const lines = fields.flatMap((each) => {
    const text = shownAs(each, values.get(each.name), say, (day) => formatDay(day, language));
    return text === '' ? [] : [[say(each.label), text] as const];
  });
  return (
    <>
      <p>
        <strong>{say(STEP_WORDS[body.step])}</strong>{' '}
        <span className={styles['quiet']}>
          {actor.name}, {formatInstant(at, language)}
        </span>
      </p>
      {lines.length > 0 && (
        <dl className={styles['facts']}>
          {lines.map(([label, text]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function shownAs(
  each: StepField,
  value: unknown,
  say: ReturnType<typeof useSay>,
  writeDay: (day: string) => string,
): string {
  // A choice may be of nothing: the person belongs to no category.
  if (each.kind !== 'choice' && (value === null || value === undefined || value === '')) return '';
  switch (each.kind) {
    case 'day':
      return writeDay(String(value));
    case 'yes_no':
      return say(value === true ? CASES.yes : CASES.no);
    case 'choice':
      return say(each.choices.find(([code]) => code === codeOf(value))?.[1] ?? CASES.noneOfThem);
    case 'several':
      return Array.isArray(value)
        ? each.choices
            .filter(([code]) => value.includes(code))
            .map(([, name]) => say(name))
            .join(', ')
        : '';
    case 'goals':
      return Array.isArray(value)
        ? value.map((goal: { goal: string }) => goal.goal).join('; ')
        : '';
    case 'money':
      return `${Number(value) / 100} kr`;
    case 'line':
    case 'text':
    case 'provider':
      return String(value);
  }
}

const codeOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

function TakeBack({ view, step }: { readonly view: CaseView; readonly step: Recorded }) {
  const say = useSay();
  const [why, setWhy] = useState<string>();
  const taking = useStep(() => setWhy(undefined));
  // A decision is told to the register: it is changed by a new decision, never by taking a step back.
  if (step.body.step === 'decided') return null;
  if (why === undefined)
    return (
      <button type="button" className={styles['link']} onClick={() => setWhy('')}>
        {say(CASES.takeBack)}
      </button>
    );
  return (
    <div className={styles['tools']}>
      <Field label={say(CASES.whyBack)}>
        {(links) => (
          <input
            {...links}
            className={field['input']}
            value={why}
            autoComplete="off"
            onChange={({ target }) => setWhy(target.value)}
          />
        )}
      </Field>
      <button
        type="button"
        className={field['button']}
        disabled={taking.isPending || why.trim() === ''}
        onClick={() =>
          taking.mutate({
            id: view.id,
            after: view.recorded.length,
            body: { step: 'taken_back', number: step.number, why },
          })
        }
      >
        {say(CASES.takeBack)}
      </button>
      {taking.error && <ProblemNotice error={taking.error} />}
    </div>
  );
}
