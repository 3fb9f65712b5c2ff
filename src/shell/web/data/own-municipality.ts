import { queryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel';
import type { OwnMunicipalityView } from '#shell/api';
import { getJson } from './api.ts';

// In milliseconds between questions while the register is being filled.
const WHILE_FILLING = 500;

/** Whose register this is, and how far it has been filled; asked again and again until it is open. */
export const ownMunicipalityQuery = (language: Language) =>
  queryOptions({
    queryKey: ['municipality'],
    queryFn: () => getJson<OwnMunicipalityView>('municipality', language),
    refetchInterval: ({ state }) => (state.data?.filling ? WHILE_FILLING : false),
  });
