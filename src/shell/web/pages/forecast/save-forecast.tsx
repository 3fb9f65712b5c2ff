import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { YearForecastView } from '#shell/usecases';
import { Field } from '../../components/field.tsx';
import field from '../../components/field.module.css';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { send } from '../../data/api.ts';
import { FORECAST_RECORD_KEY } from '../../data/queries.ts';
import { useLanguage, useSay } from '../../language/language.tsx';
import styles from './forecast.module.css';
import { NumberField } from './number-field.tsx';
import { ASKED } from './route.ts';
import { FORECAST } from './words.ts';

const route = getRouteApi('/prognos');

/** The year's own budget, and keeping the forecast as it is now. */
export function SaveForecast({ forecast }: { readonly forecast: YearForecastView }) {
  const say = useSay();
  const language = useLanguage();
  const client = useQueryClient();
  const search = route.useSearch();
  const asked = new URLSearchParams({ knownOn: forecast.readOn });
  for (const name of ASKED) {
    const value = search[name];
    if (value !== undefined) asked.set(name, value);
  }
  const save = useMutation({
    mutationFn: () =>
      send(`/api/register/forecasts?${asked.toString()}`, language, { method: 'POST' }),
    onSuccess: () => client.invalidateQueries({ queryKey: [FORECAST_RECORD_KEY] }),
  });
  return (
    <div className={styles['controls']} data-screen-only>
      <Field label={say(FORECAST.ownBudget)}>
        {(links) => <NumberField links={links} name="budget" fallback={forecast.budget?.value} />}
      </Field>
      <button type="button" className={field['button']} onClick={() => save.mutate()}>
        {say(FORECAST.save)}
      </button>
      <p role="status" className={styles['quiet']}>
        {save.isSuccess && say(FORECAST.saved)}
      </p>
      {save.error && <ProblemNotice error={save.error} onRetry={() => save.mutate()} />}
    </div>
  );
}
