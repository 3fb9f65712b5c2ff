import { ROLE_WORDS } from '#core/access';
import type { Words } from '#kernel';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import type { RuleDraft } from './guideline-draft.ts';
import { GUIDELINES, MATTER_WORDS, OUTCOME_WORDS } from './guideline-words.ts';
import styles from './unit.module.css';

/** Those who work on cases, and so can decide them. */
const { case_officer, head } = ROLE_WORDS;
const DECIDERS = { case_officer, head };

type RuleFieldsProps = {
  readonly rule: RuleDraft;
  readonly number: number;
  readonly faultOf: (part: string) => string | undefined;
  readonly onChange: (rule: RuleDraft) => void;
  readonly onRemove: () => void;
};

/** One point of the delegation: what it reaches, how far, and who decides by it. */
export function RuleFields({ rule, number, faultOf, onChange, onRemove }: RuleFieldsProps) {
  const say = useSay();
  const label = `${say(GUIDELINES.point)} ${number}`;
  return (
    <div className={styles['block']} role="group" aria-label={label}>
      <div className={styles['fields']}>
        <Field label={label} fault={faultOf('point')}>
          {(links) => (
            <input
              {...links}
              className={field['input']}
              autoComplete="off"
              value={rule.point}
              onChange={({ target }) => onChange({ ...rule, point: target.value })}
            />
          )}
        </Field>
        <Field
          label={say(GUIDELINES.most)}
          hint={say(GUIDELINES.mostHint)}
          fault={faultOf('mostMinutesPerWeek')}
        >
          {(links) => (
            <input
              {...links}
              className={field['input']}
              inputMode="decimal"
              autoComplete="off"
              value={rule.hours}
              onChange={({ target }) => onChange({ ...rule, hours: target.value })}
            />
          )}
        </Field>
      </div>
      <Several
        legend={say(GUIDELINES.matters)}
        words={MATTER_WORDS}
        chosen={rule.matters}
        fault={faultOf('matters')}
        onChange={(matters) => onChange({ ...rule, matters })}
      />
      <Several
        legend={say(GUIDELINES.outcomes)}
        words={OUTCOME_WORDS}
        chosen={rule.outcomes}
        fault={faultOf('outcomes')}
        onChange={(outcomes) => onChange({ ...rule, outcomes })}
      />
      <Several
        legend={say(GUIDELINES.roles)}
        words={DECIDERS}
        chosen={rule.roles}
        fault={faultOf('roles')}
        onChange={(roles) => onChange({ ...rule, roles })}
      />
      <button
        type="button"
        className={styles['link']}
        aria-label={`${say(GUIDELINES.removeRule)} ${number}`}
        onClick={onRemove}
      >
        {say(GUIDELINES.removeRule)}
      </button>
    </div>
  );
}

type SeveralProps<Code extends string> = {
  readonly legend: string;
  readonly words: Readonly<Partial<Record<Code, Words>>>;
  readonly chosen: readonly Code[];
  readonly fault: string | undefined;
  readonly onChange: (chosen: readonly Code[]) => void;
};

/** Some of a few known codes, ticked by their words. */
function Several<Code extends string>(props: SeveralProps<Code>) {
  const { legend, words, chosen, fault, onChange } = props;
  const say = useSay();
  // The record's keys are the codes.
  const codes = Object.keys(words) as Code[];
  return (
    <fieldset className={styles['several']}>
      <legend>{legend}</legend>
      {codes.map((code) => (
        <label key={code}>
          <input
            type="checkbox"
            checked={chosen.includes(code)}
            aria-invalid={fault === undefined ? undefined : true}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, code] : chosen.filter((each) => each !== code))
            }
          />
          {say(words[code] ?? { sv: code, en: code })}
        </label>
      ))}
      {fault !== undefined && (
        <span className={field['fault']} role="alert">
          {fault}
        </span>
      )}
    </fieldset>
  );
}
