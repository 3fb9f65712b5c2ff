import type { TextBlock } from '#core/casework';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import { GUIDELINES } from './guideline-words.ts';
import styles from './unit.module.css';

type TextBlockFieldsProps = {
  readonly block: TextBlock;
  readonly number: number;
  readonly faultOf: (part: keyof TextBlock) => string | undefined;
  readonly onChange: (block: TextBlock) => void;
  readonly onRemove: () => void;
};

/** One text that officers begin a reason from. */
export function TextBlockFields(props: TextBlockFieldsProps) {
  const { block, number, faultOf, onChange, onRemove } = props;
  const say = useSay();
  return (
    <div className={styles['block']} role="group" aria-label={`${say(GUIDELINES.text)} ${number}`}>
      <Field label={`${say(GUIDELINES.textTitle)} ${number}`} fault={faultOf('title')}>
        {(links) => (
          <input
            {...links}
            className={field['input']}
            autoComplete="off"
            value={block.title}
            onChange={({ target }) => onChange({ ...block, title: target.value })}
          />
        )}
      </Field>
      <Field label={`${say(GUIDELINES.text)} ${number}`} fault={faultOf('text')}>
        {(links) => (
          <textarea
            {...links}
            className={`${field['input']} ${styles['area']}`}
            rows={3}
            value={block.text}
            onChange={({ target }) => onChange({ ...block, text: target.value })}
          />
        )}
      </Field>
      <button
        type="button"
        className={styles['link']}
        aria-label={`${say(GUIDELINES.removeText)} ${number}`}
        onClick={onRemove}
      >
        {say(GUIDELINES.removeText)}
      </button>
    </div>
  );
}
