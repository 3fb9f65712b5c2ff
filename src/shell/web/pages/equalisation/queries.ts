import { queryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel';
import type {
  EqualisationPageView,
  KeptStandardCostsView,
  OctoberView,
  YearParametersView,
} from '#shell/usecases';
import { getJson, type Query, send } from '../../data/api.ts';

export const EXAMPLE_FILE = 'pahittat-land.csv';

export const parametersQuery = (asked: Query, language: Language) =>
  queryOptions({
    queryKey: ['equalisation', 'parameters', asked, language],
    queryFn: () => getJson<YearParametersView>('equalisation/parameters', language, asked),
  });

/** The made-up country as if it had been chosen from the disk. */
export const exampleQuery = (wanted: boolean) =>
  queryOptions({
    queryKey: ['equalisation', 'example'],
    queryFn: async () => {
      const answer = await fetch('/api/equalisation/example');
      return new File([await answer.text()], EXAMPLE_FILE, { type: 'text/csv', lastModified: 0 });
    },
    enabled: wanted,
  });

export const countryQuery = (file: File | undefined, asked: Query, language: Language) =>
  queryOptions({
    queryKey: ['equalisation', file?.name, file?.size, file?.lastModified, asked, language],
    queryFn: () => {
      const query = Object.entries({ ...asked, name: file?.name, lang: language }).flatMap(
        ([name, value]) => (value === undefined ? [] : [[name, String(value)]]),
      );
      return send<EqualisationPageView>(
        `/api/equalisation?${new URLSearchParams(query).toString()}`,
        language,
        {
          method: 'POST',
          body: file ?? null,
          headers: { 'Content-Type': 'application/octet-stream' },
        },
      );
    },
    enabled: file !== undefined,
    retry: false,
  });

export const octoberQuery = (language: Language) =>
  queryOptions({
    queryKey: ['equalisation', 'october', language],
    queryFn: () => getJson<readonly OctoberView[]>('equalisation/october', language),
  });

export const keptQuery = (language: Language) =>
  queryOptions({
    queryKey: ['equalisation', 'kept', language],
    queryFn: () => getJson<KeptStandardCostsView>('equalisation/standard-costs', language),
  });

export const firstYearsQuery = (from: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['equalisation', 'first-years', from, language],
    queryFn: () =>
      getJson<{ readonly volume: number; readonly cost: number }>(
        'equalisation/first-years',
        language,
        { from },
      ),
    enabled: from !== undefined,
  });
