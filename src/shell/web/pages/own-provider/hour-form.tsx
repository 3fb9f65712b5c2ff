import { getRouteApi } from '@tanstack/react-router';
import type { OwnProviderView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { useSay } from '../../language/language.tsx';
import styles from './own-provider.module.css';
import { useAsk } from './use-ask.ts';
import { ValueField } from '../../components/value-field.tsx';
import { OWN_PROVIDER } from './words.ts';

const route = getRouteApi('/egen-regi');

const MOST = 2000;

/** Which year's hourly amount, and what an hour cost. */
export function HourForm({ of }: { readonly of: OwnProviderView }) {
  const say = useSay();
  const ask = useAsk();
  const cost = route.useSearch({ select: (search) => search.cost });
  return (
    <form
      className={styles['asked']}
      aria-label={say(OWN_PROVIDER.question)}
      onSubmit={(event) => event.preventDefault()}
      data-screen-only
    >
      <Field label={say(OWN_PROVIDER.year)} hint=" ">
        {(links) => (
          <select
            {...links}
            className={field['input']}
            value={of.year}
            onChange={(event) => {
              const year = event.currentTarget.value;
              ask(() => ({ year }));
            }}
          >
            {of.years.toReversed().map((year) => (
              <option key={year}>{year}</option>
            ))}
          </select>
        )}
      </Field>
      <ValueField
        label={say(OWN_PROVIDER.cost)}
        hint={say(OWN_PROVIDER.costHint)}
        most={MOST}
        value={cost}
        onChange={(value) => ask(() => ({ cost: value }))}
      />
    </form>
  );
}
