import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Guideline } from '#core/casework';
import type { GuidelineRow } from '#shell/usecases';
import { DayField } from '../../components/day-field.tsx';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { today } from '../../components/today.ts';
import { send } from '../../data/api.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import { type GuidelineDraft, draftFrom, newBlockId, readGuideline } from './guideline-draft.ts';
import { GUIDELINES } from './guideline-words.ts';
import { RuleFields } from './rule-fields.tsx';
import { TextBlockFields } from './text-block-fields.tsx';
import styles from './unit.module.css';

type GuidelineFormProps = {
  readonly versions: readonly GuidelineRow[];
  readonly beginFrom: Guideline;
  readonly onDone: (version: string) => void;
  readonly onCancel: () => void;
};

const NEW_RULE = { point: '', matters: [], outcomes: [], roles: [], hours: '' } as const;

/** A new version: its name and first day, its texts and its delegation; every fault beside its field at once. */
export function GuidelineForm({ versions, beginFrom, onDone, onCancel }: GuidelineFormProps) {
  const say = useSay();
  const language = useLanguage();
  const known = useQueryClient();
  const [states, setStates] = useState<readonly GuidelineDraft[]>([draftFrom(beginFrom)]);
  const [pressed, setPressed] = useState(false);
  const draft = states.at(-1) ?? draftFrom(beginFrom);
  const change = (part: Partial<GuidelineDraft>) =>
    setStates((earlier) => [...earlier, { ...draft, ...part }]);
  const { guideline, faults } = readGuideline(
    draft,
    versions.filter(({ example }) => !example),
    today(),
  );
  const faultOf = (path: string): string | undefined => {
    const fault = pressed ? faults.get(path) : undefined;
    return fault && say(fault);
  };
  const save = useMutation({
    mutationFn: () =>
      send<{ readonly version: string }>(`/api/unit/guidelines?lang=${language}`, language, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(guideline),
      }),
    onSuccess: async ({ version }) => {
      await known.invalidateQueries({ queryKey: ['unit', 'unit/guidelines'] });
      onDone(version);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setPressed(true);
    if (faults.size === 0) save.mutate();
  };
  return (
    <form className={styles['form']} onSubmit={submit} aria-label={say(GUIDELINES.begin)}>
      <div className={styles['fields']}>
        <Field
          label={say(GUIDELINES.version)}
          hint={say(GUIDELINES.versionHint)}
          fault={faultOf('version')}
        >
          {(links) => (
            <input
              {...links}
              className={field['input']}
              autoComplete="off"
              value={draft.version}
              onChange={({ target }) => change({ version: target.value })}
            />
          )}
        </Field>
        <DayField
          label={say(GUIDELINES.from)}
          value={draft.from}
          onChange={(from) => change({ from })}
          fault={faultOf('from')}
        />
        <Field label={say(GUIDELINES.name)} fault={faultOf('title')}>
          {(links) => (
            <input
              {...links}
              className={field['input']}
              autoComplete="off"
              value={draft.title}
              onChange={({ target }) => change({ title: target.value })}
            />
          )}
        </Field>
      </div>
      <h3>{say(GUIDELINES.texts)}</h3>
      {draft.blocks.map((block, at) => (
        <TextBlockFields
          key={block.id}
          block={block}
          number={at + 1}
          faultOf={(part) => faultOf(`blocks.${at}.${part}`)}
          onChange={(changed) => change({ blocks: draft.blocks.with(at, changed) })}
          onRemove={() => change({ blocks: draft.blocks.toSpliced(at, 1) })}
        />
      ))}
      <button
        type="button"
        className={styles['link']}
        onClick={() =>
          change({
            blocks: [...draft.blocks, { id: newBlockId(draft.blocks), title: '', text: '' }],
          })
        }
      >
        {say(GUIDELINES.addText)}
      </button>
      <h3>{say(GUIDELINES.rules)}</h3>
      {faultOf('delegation') !== undefined && (
        <p className={field['fault']} role="alert">
          {faultOf('delegation')}
        </p>
      )}
      {draft.delegation.map((rule, at) => (
        <RuleFields
          // oxlint-disable-next-line react/no-array-index-key -- a point has no name but the one that is typed
          key={at}
          rule={rule}
          number={at + 1}
          faultOf={(part) => faultOf(`delegation.${at}.${part}`)}
          onChange={(changed) => change({ delegation: draft.delegation.with(at, changed) })}
          onRemove={() => change({ delegation: draft.delegation.toSpliced(at, 1) })}
        />
      ))}
      <button
        type="button"
        className={styles['link']}
        onClick={() => change({ delegation: [...draft.delegation, NEW_RULE] })}
      >
        {say(GUIDELINES.addRule)}
      </button>
      {pressed && faults.size > 0 && (
        <p className={field['fault']} role="alert">
          {say(GUIDELINES.faults)}
        </p>
      )}
      {save.error && <ProblemNotice error={save.error} />}
      <div className={styles['downloads']}>
        <button type="submit" className={field['button']} disabled={save.isPending}>
          {say(GUIDELINES.layIn)}
        </button>
        <button
          type="button"
          className={field['button']}
          disabled={states.length === 1}
          onClick={() => setStates((earlier) => earlier.slice(0, -1))}
        >
          {say(GUIDELINES.undo)}
        </button>
        <button type="button" className={field['button']} onClick={onCancel}>
          {say(GUIDELINES.cancel)}
        </button>
      </div>
    </form>
  );
}
