import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './flows.module.css';
import { isGap } from './gap.ts';
import { FLOWS } from './words.ts';

const route = getRouteApi('/floden');

/** What the own provider costs above the hourly amount; it stands in the address as it is typed. */
export function GapField() {
  const say = useSay();
  const navigate = useNavigate();
  const gap = route.useSearch({ select: (search) => search.gap });
  const isWrong = gap !== undefined && !isGap(gap);
  return (
    <div className={styles['asked']} data-screen-only>
      <Field
        label={say(FLOWS.gap)}
        hint={say(FLOWS.gapHint)}
        fault={isWrong ? say(FLOWS.gapFault) : undefined}
      >
        {(links) => (
          <input
            {...links}
            className={field['input']}
            inputMode="decimal"
            autoComplete="off"
            value={gap ?? ''}
            onChange={(event) => {
              const typed = event.currentTarget.value.trim();
              void navigate({
                to: '/floden',
                search: (now) => ({ ...now, gap: typed === '' ? undefined : typed }),
                replace: true,
                resetScroll: false,
              });
            }}
          />
        )}
      </Field>
    </div>
  );
}
