import { PROMPTNESS_LABELS } from '#core/law';
import { Link } from '@tanstack/react-router';
import type { DutyRow } from '#shell/usecases';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatDay } from '../../numbers/format.ts';
import { DutyActions } from './duty-actions.tsx';
import styles from './duties.module.css';
import { lawOfDuty } from './law-of-duty.ts';
import type { useVerdict } from './use-duties.ts';
import { DUTIES, dueWords, STATUS_WORDS } from './words.ts';

/** The duty that lies open, and the form in it. */
export type Open = { readonly id: string; readonly form?: 'done' | 'not_needed' | 'reopened' };

export type DutyItemProps = {
  readonly duty: DutyRow;
  readonly open: Open | undefined;
  readonly onOpen: (open: Open | undefined) => void;
  readonly verdict: ReturnType<typeof useVerdict>;
  readonly mayChange: boolean;
  readonly chosen: boolean;
  readonly onChoose: (chosen: boolean) => void;
};

/** One duty: what, for whom and when; opened, also why, by which paragraph, and what can be done. */
export function DutyItem(props: DutyItemProps) {
  const { duty, open, onOpen, mayChange, chosen, onChoose } = props;
  const say = useSay();
  const language = useLanguage();
  const who =
    duty.person === null
      ? say(DUTIES.theUnit)
      : duty.hidden
        ? say(DUTIES.hidden)
        : (duty.name ?? say(DUTIES.nameless));
  return (
    <>
      <div className={styles['row']}>
        {mayChange && (
          <input
            type="checkbox"
            checked={chosen}
            aria-label={`${say(DUTIES.choose)}: ${duty.label}, ${who}`}
            onChange={({ target }) => onChoose(target.checked)}
          />
        )}
        <button
          type="button"
          data-duty
          className={styles['duty']}
          aria-expanded={open !== undefined}
          onClick={() => onOpen(open === undefined ? { id: duty.id } : undefined)}
        >
          <strong>{duty.label}</strong>
          <span>{who}</span>
        </button>
        <span className={styles['due']}>
          <span className={styles['status']}>{say(STATUS_WORDS[duty.status])}</span>
          <span>
            {formatDay(duty.due, language, 'short')}, {say(dueWords(duty))}
          </span>
        </span>
        <span className={styles['owner']}>
          {duty.mine ? say(DUTIES.you) : (duty.ownerName ?? say(DUTIES.nobody))}
        </span>
      </div>
      {open !== undefined && (
        <div className={styles['detail']}>
          <p>{duty.why}</p>
          <p className={styles['quiet']}>
            <Basis duty={duty} /> · {say(DUTIES.since)} {formatDay(duty.since, language)}
            {duty.dueBy !== 'law' && duty.dueBy !== 'fact' && ` · ${say(DUTIES.ownRule)}`}
          </p>
          {duty.notNeeded !== null && (
            <p>
              {say(DUTIES.notNeeded)}: {duty.notNeeded.reason} ({duty.notNeeded.actor})
            </p>
          )}
          {duty.person !== null && !duty.hidden && (
            <p className={styles['links']}>
              <Link to="/arenden" search={{ person: duty.person }}>
                {say(DUTIES.toCase)}
              </Link>
              <Link to="/personer/$person" params={{ person: duty.person }} preload={false}>
                {say(DUTIES.toPerson)}
              </Link>
            </p>
          )}
          {mayChange && <DutyActions key={open.form ?? ''} {...props} open={open} />}
        </div>
      )}
    </>
  );
}

/** The paragraph, leading to Lagen where Lagen states it, and the statute's own word for speed. */
function Basis({ duty: { basis, since, promptness } }: { readonly duty: DutyRow }) {
  const say = useSay();
  const id = lawOfDuty(basis, since);
  const text = `${basis.section} ${basis.act}`;
  const pace = promptness === null ? undefined : PROMPTNESS_LABELS[promptness];
  return (
    <>
      {id === undefined ? (
        text
      ) : (
        <Link to="/lagen" search={{ id, on: since }} title={say(DUTIES.law)}>
          {text}
        </Link>
      )}
      {pace && `, ${say(pace)}`}
    </>
  );
}
