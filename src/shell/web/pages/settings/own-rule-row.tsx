import type { OwnRuleView } from '#shell/usecases';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './settings.module.css';
import { SETTINGS } from './words.ts';

const { rules: RULES } = SETTINGS;

type OwnRuleRowProps = {
  readonly own: OwnRuleView;
  /** What has been typed and not saved. */
  readonly typed: string | undefined;
  readonly fault: string | undefined;
  /** Undefined for who may only read. */
  readonly onType: ((text: string) => void) | undefined;
};

/** One own rule: what it times, what the law says of that, and the municipality's own number. */
export function OwnRuleRow({ own, typed, fault, onType }: OwnRuleRowProps) {
  const say = useSay();
  const { rule, label, unit, count, set, duties } = own;
  const faultId = `${rule}-fault`;
  const written = typed ?? String(count);
  const unitWord = say(written.trim() === '1' ? RULES.one[unit] : RULES[unit]);
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        {duties.map(({ kind, basis, pace }) => (
          <div key={kind}>
            {basis.act} {basis.section}
            {pace !== null && (
              <>
                : <q>{pace}</q>
              </>
            )}
          </div>
        ))}
      </td>
      <td>
        <span className={styles['count']}>
          {onType === undefined ? (
            count
          ) : (
            <input
              className={field['input']}
              inputMode="numeric"
              aria-label={`${label}, ${say(RULES[unit])}`}
              aria-invalid={fault === undefined ? undefined : true}
              aria-describedby={fault === undefined ? undefined : faultId}
              value={written}
              onChange={({ target }) => onType(target.value)}
            />
          )}{' '}
          {unitWord}
        </span>
        {fault !== undefined && (
          <span id={faultId} className={field['fault']} role="alert">
            {fault}
          </span>
        )}
        <span className={styles['quiet']}>
          {set === null
            ? say(RULES.suggested)
            : `${say(RULES.set)} ${set.on}, ${set.actor}: ${set.reason}`}
        </span>
      </td>
    </tr>
  );
}
