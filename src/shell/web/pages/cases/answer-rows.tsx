import { NEED_LABELS } from '#core/law';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './cases.module.css';
import type { AnswerDraft } from './proposal-draft.ts';
import { OUTCOME_WORDS, PROPOSAL } from './proposal-words.ts';

type AnswerRowsProps = {
  readonly answers: readonly AnswerDraft[];
  readonly faultOf: (name: string) => string | undefined;
  readonly onChange: (answers: readonly AnswerDraft[], about?: string) => void;
};

const OUTCOMES = ['granted', 'partly', 'refused'] as const;

/** An answer a need; whoever does not grant one in full writes why. */
export function AnswerRows({ answers, faultOf, onChange }: AnswerRowsProps) {
  const say = useSay();
  if (answers.length === 0) return <p className={styles['quiet']}>{say(PROPOSAL.noAnswers)}</p>;
  const change = (index: number, own: Partial<AnswerDraft>, about: string) =>
    onChange(
      answers.map((answer, at) => (at === index ? { ...answer, ...own } : answer)),
      `answers.${index}.${about}`,
    );
  return (
    <div className={styles['answersBox']}>
      <table className={styles['answers']}>
        <thead>
          <tr>
            {(['need', 'asked', 'minutes', 'answer', 'reason'] as const).map((head) => (
              <th key={head} scope="col">
                {say(PROPOSAL[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {answers.map((answer, index) => {
            const name = say(NEED_LABELS[answer.need]);
            const fault = (['asked', 'minutes', 'reason'] as const)
              .map((each) => faultOf(`answers.${index}.${each}`))
              .find((each) => each !== undefined);
            return (
              <tr key={answer.key}>
                <th scope="row">{name}</th>
                {(['asked', 'minutes'] as const).map((each) => (
                  <td key={each}>
                    <input
                      className={field['input']}
                      aria-label={`${say(PROPOSAL[each])}, ${name}`}
                      inputMode="numeric"
                      value={answer[each]}
                      onChange={({ target }) => change(index, { [each]: target.value }, each)}
                    />
                  </td>
                ))}
                <td>
                  <select
                    className={field['input']}
                    aria-label={`${say(PROPOSAL.answer)}, ${name}`}
                    value={answer.outcome}
                    onChange={({ target }) => {
                      const outcome = OUTCOMES.find((each) => each === target.value);
                      if (outcome) change(index, { outcome }, 'outcome');
                    }}
                  >
                    {OUTCOMES.map((outcome) => (
                      <option key={outcome} value={outcome}>
                        {say(OUTCOME_WORDS[outcome])}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <input
                    className={field['input']}
                    aria-label={`${say(PROPOSAL.reason)}, ${name}`}
                    aria-invalid={fault === undefined ? undefined : true}
                    value={answer.reason}
                    onChange={({ target }) => change(index, { reason: target.value }, 'reason')}
                  />
                  {fault !== undefined && (
                    <span className={field['fault']} role="alert">
                      {fault}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
