import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { PackageView } from '#shell/usecases';
import { isRegister, packagesQuery, type Source } from '../data/queries.ts';
import { useLanguage } from '../language/language.tsx';

const REMEMBERED = 'tjugo.municipality';

export const rememberMunicipality = (id: string): void => localStorage.setItem(REMEMBERED, id);

/** Packages that speak of one municipality, and the one that the page speaks of. */
export type Municipalities = {
  readonly all: readonly PackageView[];
  readonly current: PackageView | undefined;
};

/** The one asked for in the address, else the one last chosen here, else the register, else that with newest figures. */
export function chooseMunicipality(
  packages: readonly PackageView[],
  asked: string | undefined,
): PackageView | undefined {
  const local = packages.filter((each) => each.municipality !== undefined);
  const named = (id: string | null) =>
    local.find((each) => id !== null && (each.id === id || each.municipality?.code === id));
  return asked === undefined
    ? (named(localStorage.getItem(REMEMBERED)) ??
        local.find(({ id }) => isRegister(id)) ??
        newestOf(local))
    : named(asked);
}

const newestOf = (packages: readonly PackageView[]): PackageView | undefined =>
  packages.toSorted((a, b) => b.published.localeCompare(a.published))[0];

export function useMunicipalities(): Municipalities & ReturnType<typeof usePackages> {
  const asked = useSearch({ strict: false, select: (search) => search.municipality });
  const packages = usePackages();
  const all = (packages.data ?? []).filter((each) => each.municipality !== undefined);
  return { ...packages, all, current: chooseMunicipality(all, asked) };
}

/** The year asked for in the address. Förklara speaks of the year it explains, whichever way that was asked. */
export const useAskedYear = (): string | undefined =>
  useSearch({ strict: false, select: ({ to, budget, year }) => to ?? budget ?? year });

/** The figures that the page speaks of, as known on the day that the address says. */
export function useSource(): Source {
  const { current } = useMunicipalities();
  const knownOn = useSearch({ strict: false, select: (search) => search.knownOn });
  return sourceOf(current?.id ?? '', knownOn);
}

/** The day belongs to the register alone, so that what is published is fetched once whatever the address says. */
export const sourceOf = (municipality: string, knownOn: string | undefined): Source => ({
  municipality,
  knownOn: isRegister(municipality) ? knownOn : undefined,
});

const usePackages = () => useQuery(packagesQuery(useLanguage()));
