import type { ChosenMunicipalityView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ToldNumber } from '../../components/told.tsx';
import { Section } from '../../frame/page.tsx';
import { useLanguage, useSay } from '../../language/language.tsx';
import { formatNumber } from '../../numbers/format.ts';
import { changeOf, numberTyped, type Step, stepsIn } from './asked.ts';
import styles from './equalisation.module.css';
import { useParts } from './use-parts.ts';
import { EQUALISATION } from './words.ts';

type ChangeSectionProps = {
  readonly chosen: ChosenMunicipalityView;
  /** The change as it stands in the address. */
  readonly asked: string | undefined;
};

const FIRST: Step = { column: 'pa', by: '' };

/** What the grant had been with other figures: a row for each figure changed, all of it in the address. */
export function ChangeSection({ chosen, asked }: ChangeSectionProps) {
  const say = useSay();
  const put = useParts();
  const written = stepsIn(asked);
  const steps = written.length === 0 ? [FIRST] : written;
  const keep = (next: readonly Step[]) => put({ change: changeOf(next) });
  const taken = new Set(steps.map(({ column }) => column));
  const free = chosen.columns.find(({ id }) => !taken.has(id));
  return (
    <Section title={say(EQUALISATION.change)} lead={say(EQUALISATION.changeLead)}>
      <ul className={styles['steps']} data-screen-only>
        {steps.map((step, place) => (
          <StepRow
            // oxlint-disable-next-line react/no-array-index-key -- a row is its place; its figure changes under it
            key={place}
            step={step}
            columns={chosen.columns}
            onChange={(next) => keep(steps.map((each, i) => (i === place ? next : each)))}
            onRemove={() => keep(steps.filter((_, i) => i !== place))}
          />
        ))}
      </ul>
      <div className={styles['buttons']} data-screen-only>
        <button
          type="button"
          className={field['button']}
          disabled={free === undefined}
          onClick={() => free && keep([...steps, { column: free.id, by: '' }])}
        >
          {say(EQUALISATION.addStep)}
        </button>
      </div>
      {chosen.change && (
        <>
          <p className={styles['said']} role="status">
            {chosen.change.sentence}
          </p>
          <p className={styles['quiet']}>
            {say(EQUALISATION.before)}{' '}
            <ToldNumber
              told="change:before"
              value={chosen.change.grantBefore}
              unit={say(EQUALISATION.kr)}
            />{' '}
            · {say(EQUALISATION.after)}{' '}
            <ToldNumber
              told="change:after"
              value={chosen.change.grantAfter}
              unit={say(EQUALISATION.kr)}
            />{' '}
            · {say(EQUALISATION.difference)}{' '}
            <ToldNumber
              told="change:difference"
              value={chosen.change.difference}
              unit={say(EQUALISATION.kr)}
              signed
            />
          </p>
        </>
      )}
    </Section>
  );
}

type StepRowProps = {
  readonly step: Step;
  readonly columns: ChosenMunicipalityView['columns'];
  readonly onChange: (step: Step) => void;
  readonly onRemove: () => void;
};

function StepRow({ step, columns, onChange, onRemove }: StepRowProps) {
  const say = useSay();
  const language = useLanguage();
  const now = columns.find(({ id }) => id === step.column);
  const isWrong = !['', '-', '+', '−'].includes(step.by) && numberTyped(step.by) === undefined;
  return (
    <li>
      <Field label={say(EQUALISATION.column)} hint={now && formatNumber(now.value, language)}>
        {(links) => (
          <select
            {...links}
            className={field['input']}
            value={step.column}
            onChange={(event) => onChange({ ...step, column: event.currentTarget.value })}
          >
            {columns.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={say(EQUALISATION.by)}
        hint={say(EQUALISATION.byHint)}
        fault={isWrong ? say(EQUALISATION.byFault) : undefined}
      >
        {(links) => (
          <input
            {...links}
            className={field['input']}
            autoComplete="off"
            value={step.by}
            onChange={(event) =>
              onChange({ ...step, by: event.currentTarget.value.replaceAll(/[=;]/g, '') })
            }
          />
        )}
      </Field>
      <button type="button" className={field['button']} onClick={onRemove}>
        {say(EQUALISATION.removeStep)}
      </button>
    </li>
  );
}
