import { useState } from 'react';
import { addMonths, type Day, dayBefore, dayOf, monthNumberOf, yearOf } from '#kernel';
import { DayField } from '../../components/day-field.tsx';
import { readDayText } from '../../components/day-text.ts';
import { Section } from '../../frame/page.tsx';
import { useSay } from '../../language/language.tsx';
import { Downloads } from './downloads.tsx';
import styles from './unit.module.css';
import { REPORTS } from './words.ts';

/** The list that the committee is told of, for a span of days; the month before this one to begin with. */
export function DelegationSection({ on }: { readonly on: Day }) {
  const say = useSay();
  const thisMonth = dayOf(yearOf(on), monthNumberOf(on), 1);
  const [from, setFrom] = useState<string>(addMonths(thisMonth, -1));
  const [last, setLast] = useState<string>(dayBefore(thisMonth));
  const [first, end] = [readDayText(from, on), readDayText(last, on)];
  const turned = first !== undefined && end !== undefined && end < first;
  return (
    <Section title={say(REPORTS.delegation)} lead={say(REPORTS.delegationLead)}>
      <div className={styles['fields']}>
        <DayField
          label={say(REPORTS.from)}
          value={from}
          onChange={setFrom}
          fault={first === undefined ? say(REPORTS.dayFault) : undefined}
        />
        <DayField
          label={say(REPORTS.last)}
          value={last}
          onChange={setLast}
          fault={
            end === undefined ? say(REPORTS.dayFault) : turned ? say(REPORTS.lastFault) : undefined
          }
        />
      </div>
      {first !== undefined && end !== undefined && !turned && (
        <Downloads
          what={say(REPORTS.delegation)}
          formats={['docx', 'xlsx']}
          path="unit/delegated-decisions"
          query={{ from: first, last: end }}
        />
      )}
    </Section>
  );
}
