import { queryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel';
import type {
  ExplanationView,
  LineageView,
  OverviewView,
  PackageView,
  TableView,
} from '#shell/usecases';
import { getJson } from './api.ts';

const segments = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const packagesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['municipalities', language],
    queryFn: () => getJson<readonly PackageView[]>('municipalities', language),
  });

export const overviewQuery = (municipality: string, language: Language) =>
  queryOptions({
    queryKey: ['overview', municipality, language],
    queryFn: () => getJson<OverviewView>('overview', language, { municipality }),
  });

/** What Förklara is asked: the change between two years, or the way from one year's budget to its outcome. */
export type Asked = { readonly from: string; readonly to: string } | { readonly budget: string };

export const explanationQuery = (municipality: string, asked: Asked, language: Language) =>
  queryOptions({
    queryKey: ['explanation', municipality, asked, language],
    queryFn: () => getJson<ExplanationView>('explanation', language, { municipality, ...asked }),
  });

export const lineageQuery = (figure: string, language: Language) =>
  queryOptions({
    queryKey: ['figure', figure, language],
    queryFn: () => getJson<LineageView>(`figures/${segments(figure)}`, language),
  });

export const tableQuery = (packageId: string, table: string, language: Language) =>
  queryOptions({
    queryKey: ['table', packageId, table, language],
    queryFn: () => getJson<TableView>(`tables/${segments(packageId)}/${segments(table)}`, language),
  });
