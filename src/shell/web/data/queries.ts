import { queryOptions } from '@tanstack/react-query';
import type { Language } from '#kernel';
import type {
  ExplanationView,
  FigureRowsView,
  FlowsPageView,
  ForecastRecordView,
  LawEffectView,
  LineageView,
  OthersView,
  OverviewView,
  OwnProviderView,
  PackageView,
  PublishedUnknownView,
  TableView,
  UnknownYetView,
  VintagesView,
  YearForecastView,
} from '#shell/usecases';
import { getJson, type Query } from './api.ts';

const segments = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

export const packagesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['municipalities', language],
    queryFn: () => getJson<readonly PackageView[]>('municipalities', language),
  });

/** The register's id among packages: its figures are read as known on a day, behind the door. */
const REGISTER = 'register';

export const isRegister = (packageId: string | undefined): boolean => packageId === REGISTER;

/** Whose figures, and as known at the end of which day; `knownOn` means nothing to what is published. */
export type Source = { readonly municipality: string; readonly knownOn: string | undefined };

const asked = <T>(
  what: string,
  { municipality, knownOn }: Source,
  language: Language,
  more: Query,
) =>
  isRegister(municipality)
    ? getJson<T>(`register/${what}`, language, { knownOn, ...more })
    : getJson<T>(what, language, { municipality, ...more });

export const overviewQuery = (source: Source, language: Language) =>
  queryOptions({
    queryKey: ['overview', source, language],
    queryFn: () => asked<OverviewView>('overview', source, language, {}),
  });

export const vintagesQuery = (
  year: string | undefined,
  knownOn: string | undefined,
  language: Language,
) =>
  queryOptions({
    queryKey: ['vintages', year, knownOn, language],
    queryFn: () => getJson<VintagesView>('register/vintages', language, { year, knownOn }),
  });

export const figureRowsQuery = (figure: string, offset: number, language: Language) =>
  queryOptions({
    queryKey: ['rows', figure, offset, language],
    queryFn: () => getJson<FigureRowsView>('register/rows', language, { figure, offset }),
  });

/** What Förklara is asked: the change between two years, or the way from one year's budget to its outcome. */
export type Asked = { readonly from: string; readonly to: string } | { readonly budget: string };

export const explanationQuery = (source: Source, question: Asked, language: Language) =>
  queryOptions({
    queryKey: ['explanation', source, question, language],
    queryFn: () => asked<ExplanationView>('explanation', source, language, question),
  });

export const lineageQuery = (figure: string, language: Language) =>
  queryOptions({
    queryKey: ['figure', figure, language],
    queryFn: () => {
      const path = figure.includes(`${REGISTER}/`) ? 'register/figures' : 'figures';
      return getJson<LineageView>(`${path}/${segments(figure)}`, language);
    },
  });

export const tableQuery = (packageId: string, table: string, language: Language) =>
  queryOptions({
    queryKey: ['table', packageId, table, language],
    queryFn: () => getJson<TableView>(`tables/${segments(packageId)}/${segments(table)}`, language),
  });

export const unknownYetQuery = (knownOn: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['unknown-yet', knownOn, language],
    queryFn: () => getJson<UnknownYetView>('register/unknown-yet', language, { knownOn }),
  });

export const publishedUnknownQuery = (municipality: string, language: Language) =>
  queryOptions({
    queryKey: ['unknown-yet', 'published', municipality, language],
    queryFn: () => getJson<PublishedUnknownView>('unknown-yet', language, { municipality }),
  });

/** What *Prognos* is asked of the register: own budget in mnkr, and what one wonders. */
export type ForecastAsked = {
  readonly budget?: string | undefined;
  readonly amount?: string | undefined;
  readonly starts?: string | undefined;
  readonly hours?: string | undefined;
  readonly persons?: string | undefined;
};

export const yearForecastQuery = (
  knownOn: string | undefined,
  question: ForecastAsked,
  language: Language,
) =>
  queryOptions({
    queryKey: ['forecast', knownOn, question, language],
    queryFn: () =>
      getJson<YearForecastView>('register/forecast', language, { knownOn, ...question }),
  });

export const FORECAST_RECORD_KEY = 'forecast-record';

export const forecastRecordQuery = (source: Source, language: Language) =>
  queryOptions({
    queryKey: [FORECAST_RECORD_KEY, source, language],
    queryFn: () => asked<ForecastRecordView>('forecast-record', source, language, {}),
  });

/** Which event of law or practice, and the year or month that lines from before it are carried to. */
export type LawAsked = {
  readonly law?: string | undefined;
  readonly target?: string | undefined;
};

export const lawEffectQuery = (source: Source, question: LawAsked, language: Language) =>
  queryOptions({
    queryKey: ['law-effect', source, question, language],
    queryFn: () => asked<LawEffectView>('law-effect', source, language, question),
  });

/** What *Flöden* is asked of the register; what is published has one answer. */
export type FlowsAsked = {
  readonly gap?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

export const flowsQuery = (source: Source, question: FlowsAsked, language: Language) =>
  queryOptions({
    queryKey: ['flows', source, question, language],
    queryFn: () =>
      asked<FlowsPageView>(
        'flows',
        source,
        language,
        isRegister(source.municipality) ? question : {},
      ),
    enabled: source.municipality !== '',
  });

/** What *Egen regi* is asked, each part as it stands in the address. */
export type OwnProviderAsked = {
  readonly source?: string | undefined;
  readonly year?: string | undefined;
  readonly cost?: string | undefined;
  readonly own?: string | undefined;
  readonly move?: string | undefined;
};

export const ownProviderQuery = (
  { municipality, knownOn }: Source,
  question: OwnProviderAsked,
  language: Language,
) =>
  queryOptions({
    queryKey: ['own-provider', municipality, knownOn, question, language],
    queryFn: () =>
      isRegister(municipality)
        ? getJson<OwnProviderView>('register/own-provider', language, { knownOn, ...question })
        : getJson<OwnProviderView>('own-provider', language, question),
  });

export const othersQuery = (source: Source, band: string | undefined, language: Language) =>
  queryOptions({
    queryKey: ['others', source, band, language],
    queryFn: () => asked<OthersView>('others', source, language, { band }),
    enabled: source.municipality !== '',
  });
