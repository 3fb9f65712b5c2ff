import { useLanguage, useSay } from '../../language/language.tsx';
import type { CheckedTable, Finding } from './check-table.ts';
import { filledIn, operandsOf } from './filled-in.ts';
import { findingSentence } from './sentences.ts';
import styles from './table-check.module.css';
import { CHECK } from './words.ts';

type FindingListProps = {
  readonly table: CheckedTable;
  readonly chosen: Finding | undefined;
  readonly onChoose: (finding: Finding) => void;
};

/** Every finding as a sentence with its relation, the numbers filled in. */
export function FindingList({ table, chosen, onChoose }: FindingListProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <ol className={styles['findings']}>
      {table.findings.map((finding, at) => (
        <li
          key={`${finding.at.row} ${finding.at.column} ${finding.expression}`}
          data-kind={finding.severity}
        >
          <button
            type="button"
            aria-pressed={finding === chosen}
            onClick={() => onChoose(finding)}
            title={say(CHECK.show)}
          >
            <span className={styles['number']}>{at + 1}</span>
            <span>
              <strong>{findingSentence(finding, language)}</strong>
              <span className={styles['kind']}>
                {say(CHECK[finding.severity])} · {say(CHECK.holds).toLowerCase()} {finding.holds}{' '}
                {say(CHECK.of)} {finding.of}
              </span>
            </span>
          </button>
          {finding === chosen && <Relation table={table} finding={finding} />}
        </li>
      ))}
    </ol>
  );
}

const MOST_OPERANDS = 12;

function Relation({ table, finding }: { readonly table: CheckedTable; readonly finding: Finding }) {
  const say = useSay();
  const numbers = filledIn(table, finding);
  const operands = operandsOf(table, finding);
  return (
    <div className={styles['relation']}>
      <p className={styles['expression']}>{finding.expression}</p>
      {numbers !== undefined ? (
        <p className={styles['expression']}>{numbers}</p>
      ) : (
        <dl>
          {operands.slice(0, MOST_OPERANDS).map(({ name, text }, at) => (
            <div key={`${name}${at}`}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {finding.leavesOut !== undefined && (
        <p>
          {say(CHECK.leavesOut)} {finding.leavesOut}.
        </p>
      )}
      {finding.alsoMends.length > 0 && (
        <p>
          {say(CHECK.alsoMends)}: {finding.alsoMends.join('; ')}.
        </p>
      )}
      <p className={styles['caution']}>{say(CHECK.anyMayBeWrong)}</p>
    </div>
  );
}
