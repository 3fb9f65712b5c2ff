import { useState } from 'react';
import type { GuidelineRow } from '#shell/usecases';
import { DataTable } from '../../components/data-table.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import type { TableModel } from '../../components/table-model.ts';
import { today } from '../../components/today.ts';
import { mayUse, useSession } from '../../door/session.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { GuidelineForm } from './guideline-form.tsx';
import { GUIDELINES } from './guideline-words.ts';
import styles from './unit.module.css';
import { useUnitPart } from './use-unit.ts';
import { UNIT } from './words.ts';

/** The guideline's versions, what was decided under each, and the form for the next. */
export function GuidelinesSection() {
  const say = useSay();
  const session = useSession();
  const { data, error } = useUnitPart<readonly GuidelineRow[]>('unit/guidelines');
  const [open, setOpen] = useState(false);
  const [laidIn, setLaidIn] = useState<string>();
  const inForce = data?.find((each) => each.inForce);
  return (
    <Section title={say(GUIDELINES.title)} lead={say(GUIDELINES.lead)}>
      {error && <ProblemNotice error={error} />}
      {data && <Versions versions={data} />}
      {data?.length === 1 && <p>{say(GUIDELINES.onlyExample)}</p>}
      {laidIn !== undefined && (
        <p role="status">
          {say(GUIDELINES.laidIn)} {laidIn}
        </p>
      )}
      {data && inForce && open && (
        <GuidelineForm
          versions={data}
          beginFrom={inForce}
          onDone={(version) => {
            setLaidIn(version);
            setOpen(false);
          }}
          onCancel={() => setOpen(false)}
        />
      )}
      {!open && inForce && mayUse(session, 'lead_unit') === true && (
        <p className={styles['downloads']} data-screen-only>
          <button type="button" className={field['button']} onClick={() => setOpen(true)}>
            {say(GUIDELINES.begin)}
          </button>
          <span className={styles['quiet']}>{say(GUIDELINES.beginHint)}</span>
        </p>
      )}
    </Section>
  );
}

function Versions({ versions }: { readonly versions: readonly GuidelineRow[] }) {
  const say = useSay();
  const standing = ({ inForce, example, from }: GuidelineRow): string =>
    [
      say(inForce ? GUIDELINES.inForce : from > today() ? GUIDELINES.coming : GUIDELINES.past),
      ...(example ? [say(GUIDELINES.example)] : []),
    ].join(', ');
  const model: TableModel<GuidelineRow> = {
    title: say(GUIDELINES.title),
    rows: versions,
    keyOf: ({ version }) => version,
    columns: [
      { id: 'version', head: say(GUIDELINES.version), value: ({ version }) => version },
      { id: 'name', head: say(GUIDELINES.name), value: ({ title }) => title },
      { id: 'from', head: say(GUIDELINES.from), value: ({ from }) => from },
      { id: 'standing', head: say(GUIDELINES.standing), value: standing },
      {
        id: 'blocks',
        head: say(GUIDELINES.blocks),
        numeric: true,
        value: ({ blocks }) => blocks.length,
      },
      {
        id: 'points',
        head: say(GUIDELINES.points),
        numeric: true,
        value: ({ delegation }) => delegation.length,
      },
      {
        id: 'decisions',
        head: say(GUIDELINES.decisions),
        numeric: true,
        value: ({ decisions }) => decisions,
      },
    ],
  };
  return <DataTable model={model} source={say(UNIT.source)} captionHidden />;
}
