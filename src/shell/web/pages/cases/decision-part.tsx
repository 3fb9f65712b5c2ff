import { useState } from 'react';
import { delegationFor } from '#core/casework';
import type { CaseView } from '#shell/usecases';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { useSession } from '../../door/session.ts';
import { useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import { DECISION } from './decision-words.ts';
import { LetterPreview } from './letter-preview.tsx';
import { PaperLinks } from './paper-links.tsx';
import { StepForm } from './step-form.tsx';
import { useStep } from './use-case.ts';

/** First a colleague reads, then whoever has delegation decides; the letter can be taken out all along. */
export function DecisionPart({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const session = useSession();
  const { proposal, reading, decision } = view.state;
  if (proposal === null) return <p>{say(DECISION.noProposal)}</p>;
  const own = proposal.actor.account === session?.caller?.account;
  const open = decision === null || proposal.number > decision.number;
  const read = reading?.agrees === true;
  return (
    <>
      <PaperLinks
        what={say(decision === null ? DECISION.draftLetter : DECISION.letter)}
        path={`cases/${view.id}/letter`}
      />
      <LetterPreview view={view} />
      {!open && <p>{say(DECISION.made)}</p>}
      {open &&
        !read &&
        (own ? (
          <p className={styles['help']}>{say(DECISION.askColleague)}</p>
        ) : (
          <StepForm view={view} kind="read" />
        ))}
      {open && reading?.agrees === false && (
        <p className={styles['help']}>
          {reading.actor.name} {say(DECISION.disagreed)}: {reading.note}
        </p>
      )}
      {open && read && <DecideForm view={view} />}
    </>
  );
}

function DecideForm({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const role = useSession()?.caller?.role.role;
  const proposal = view.state.proposal?.proposal;
  const rule =
    role === undefined || proposal === undefined
      ? undefined
      : delegationFor(view.guideline, role, proposal);
  const [on, setOn] = useState<string>(today());
  const [delegation, setDelegation] = useState(rule?.point ?? '');
  const step = useStep();
  const day = readDayText(on, today());
  return (
    <form
      className={styles['form']}
      aria-label={say(DECISION.decide)}
      onSubmit={(event) => {
        event.preventDefault();
        if (day === undefined) return;
        step.mutate({
          id: view.id,
          after: view.recorded.length,
          body: {
            step: 'decided',
            on: day,
            delegation,
            proposal,
            category: view.state.category?.category ?? null,
          },
        });
      }}
    >
      <h3>{say(DECISION.decide)}</h3>
      {rule === undefined && <p className={styles['help']}>{say(DECISION.noDelegation)}</p>}
      <div className={styles['fields']}>
        <DayField
          label={say(DECISION.on)}
          value={on}
          fault={day === undefined ? say(DECISION.dayFault) : undefined}
          onChange={setOn}
        />
        <Field label={say(DECISION.delegation)} hint={say(DECISION.delegationHint)}>
          {(links) => (
            <input
              {...links}
              className={field['input']}
              autoComplete="off"
              value={delegation}
              onChange={({ target }) => setDelegation(target.value)}
            />
          )}
        </Field>
      </div>
      {step.error && <ProblemNotice error={step.error} />}
      <div className={styles['tools']}>
        <button type="submit" className={field['button']} disabled={step.isPending}>
          {say(DECISION.decide)}
        </button>
      </div>
    </form>
  );
}
