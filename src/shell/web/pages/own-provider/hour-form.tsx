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

/** A year of the register is the year that the page speaks of; what is published has its own. */
const addressOf = ({ id, isPublished }: OwnProviderView['sources'][number]) =>
  isPublished
    ? { source: id, year: undefined, cost: undefined }
    : { source: undefined, year: id, cost: undefined };

/** Where the cost of an hour is taken from, or what it was. */
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
      <Field label={say(OWN_PROVIDER.source)} hint=" ">
        {(links) => (
          <select
            {...links}
            className={field['input']}
            value={of.source ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              const chosen = of.sources.find(({ id }) => id === value);
              ask(() => (chosen ? addressOf(chosen) : {}));
            }}
          >
            {of.source === null && <option value="">{say(OWN_PROVIDER.ownCost)}</option>}
            {of.sources.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
      {of.source === null && (
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
      )}
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
