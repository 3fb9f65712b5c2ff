import { useState } from 'react';
import type { CaseView } from '#shell/usecases';
import { DayField } from '../../components/day-field.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { ApiProblem } from '../../data/api.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { AnswerRows } from './answer-rows.tsx';
import styles from './cases.module.css';
import { ConflictView } from './conflict-view.tsx';
import { DraftTools } from './draft-tools.tsx';
import { typedNeeds } from './needs-part.tsx';
import {
  fieldOfPath,
  keptProposal,
  type ProposalDraft,
  readProposal,
  withNeeds,
} from './proposal-draft.ts';
import { FORM_WORDS, MATTER_WORDS, OUTCOME_WORDS, PER_WORDS, PROPOSAL } from './proposal-words.ts';
import { Select } from './select.tsx';
import { useDraft } from './use-draft.ts';
import { useStep } from './use-case.ts';

const asTyped = (draft: ProposalDraft): unknown => draft;
const TIMES = ['basic', 'other', 'waiting', 'standby'] as const;

/** The proposal: answers need by need, time, period and reasons. Put forward it can be read by a colleague. */
export function ProposalPart({ view }: { readonly view: CaseView }) {
  const say = useSay();
  const language = useLanguage();
  const kept = useDraft(view, 'proposal', { start: keptProposal, bodyOf: asTyped });
  const draft = kept.state;
  const [pressed, setPressed] = useState(false);
  const step = useStep(() => setPressed(false));
  const { proposal, faults } = readProposal(draft, view.guideline.version, today());
  const told = step.error instanceof ApiProblem ? (step.error.problem.findings ?? []) : [];
  const faultOf = (name: string): string | undefined => {
    const unread = pressed ? faults.get(name) : undefined;
    return unread === undefined
      ? told.find(({ path = '' }) => fieldOfPath(path) === name)?.message
      : say(unread);
  };
  const set = (change: Partial<ProposalDraft>, about?: string) =>
    kept.change((now) => ({ ...now, ...change }), about);
  const needs = view.drafts.find(({ section }) => section === 'needs')?.body;
  const counted = withNeeds(draft, typedNeeds(needs, view.born), today(), language);
  const refused = draft.outcome === 'refused';
  const day = (name: 'from' | 'last' | 'reviewOn') => (
    <DayField
      label={say(PROPOSAL[name])}
      value={draft[name]}
      fault={faultOf(name)}
      hint={name === 'last' ? say(PROPOSAL.lastHint) : undefined}
      onChange={(value) => set({ [name]: value }, name)}
    />
  );
  return (
    <form
      className={styles['form']}
      aria-label={say(PROPOSAL.title)}
      onSubmit={(event) => {
        event.preventDefault();
        setPressed(true);
        if (faults.size === 0)
          step.mutate({
            id: view.id,
            after: view.recorded.length,
            body: { step: 'proposed', proposal },
          });
      }}
    >
      {kept.theirs && (
        <ConflictView
          name={kept.theirs.name}
          own={[draft.reasons]}
          theirs={[keptProposal(kept.theirs.body).reasons]}
          onKeepOwn={kept.keepOwn}
          onTakeTheirs={kept.takeTheirs}
        />
      )}
      <DraftTools {...kept} />
      <div className={styles['fields']}>
        <Select
          label={say(PROPOSAL.matter)}
          words={MATTER_WORDS}
          value={draft.matter}
          onChange={(matter) => set({ matter })}
        />
        <Select
          label={say(PROPOSAL.outcome)}
          words={OUTCOME_WORDS}
          value={draft.outcome}
          onChange={(outcome) => set({ outcome })}
        />
        <Select
          label={say(PROPOSAL.form)}
          words={FORM_WORDS}
          value={draft.form}
          onChange={(form) => set({ form })}
        />
      </div>
      <h3>{say(PROPOSAL.needs)}</h3>
      <p className={styles['tools']}>
        <button
          type="button"
          className={field['button']}
          disabled={counted === undefined}
          onClick={() => counted && kept.change(() => counted)}
        >
          {say(PROPOSAL.fetch)}
        </button>
        <span className={styles['quiet']}>
          {say(counted === undefined ? PROPOSAL.noNeeds : PROPOSAL.fetchHint)}
        </span>
      </p>
      <AnswerRows
        answers={draft.answers}
        faultOf={faultOf}
        onChange={(answers, about) => set({ answers }, about)}
      />
      {!refused && (
        <>
          <h3>{say(PROPOSAL.time)}</h3>
          <div className={styles['fields']}>
            {TIMES.map((name) => (
              <Field key={name} label={say(PROPOSAL[name])} fault={faultOf(name)}>
                {(links) => (
                  <input
                    {...links}
                    className={field['input']}
                    inputMode="decimal"
                    autoComplete="off"
                    value={draft[name]}
                    onChange={({ target }) => set({ [name]: target.value }, name)}
                  />
                )}
              </Field>
            ))}
            <Select
              label={say(PROPOSAL.per)}
              words={PER_WORDS}
              value={draft.per}
              onChange={(per) => set({ per })}
            />
          </div>
          <div className={styles['fields']}>
            {day('from')}
            {day('last')}
            {day('reviewOn')}
          </div>
        </>
      )}
      <h3>{say(PROPOSAL.reasons)}</h3>
      <div className={styles['tools']} role="group" aria-label={say(PROPOSAL.blocks)}>
        {view.guideline.blocks.map(({ id, title, text }) => (
          <button
            key={id}
            type="button"
            className={field['button']}
            title={text}
            onClick={() =>
              set({
                reasons: [draft.reasons.trim(), text].filter((part) => part !== '').join('\n\n'),
                blocks: [...new Set([...draft.blocks, `${id}@${view.guideline.version}`])],
              })
            }
          >
            {title}
          </button>
        ))}
      </div>
      <Field label={say(PROPOSAL.why)} hint={say(PROPOSAL.whyHint)} fault={faultOf('reasons')}>
        {(links) => (
          <textarea
            {...links}
            rows={8}
            className={`${field['input']} ${styles['area']}`}
            value={draft.reasons}
            maxLength={20_000}
            onChange={({ target }) => set({ reasons: target.value }, 'reasons')}
          />
        )}
      </Field>
      <Field label={say(PROPOSAL.reservation)} hint={say(PROPOSAL.reservationHint)}>
        {(links) => (
          <input
            {...links}
            className={field['input']}
            autoComplete="off"
            value={draft.reservation}
            onChange={({ target }) => set({ reservation: target.value }, 'reservation')}
          />
        )}
      </Field>
      {step.error && <ProblemNotice error={step.error} />}
      <p className={styles['quiet']}>
        {say(PROPOSAL.guideline)} {view.guideline.title}, {view.guideline.version}.
      </p>
      <div className={styles['tools']}>
        <button type="submit" className={field['button']} disabled={step.isPending}>
          {say(PROPOSAL.put)}
        </button>
      </div>
    </form>
  );
}
