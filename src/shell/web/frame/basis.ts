import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { PackageView } from '#shell/usecases';
import { packagesQuery } from '../data/queries.ts';
import { useLanguage } from '../language/language.tsx';

const REMEMBERED = 'tjugo.municipality';

export const rememberMunicipality = (id: string): void => localStorage.setItem(REMEMBERED, id);

/** Packages that speak of one municipality, and the one that the page speaks of. */
export type Municipalities = {
  readonly all: readonly PackageView[];
  readonly current: PackageView | undefined;
};

/** The one asked for in the address, else the one last chosen here, else the one with the newest figures. */
export function chooseMunicipality(
  packages: readonly PackageView[],
  asked: string | undefined,
): PackageView | undefined {
  const local = packages.filter((each) => each.municipality !== undefined);
  const named = (id: string | null) =>
    local.find((each) => id !== null && (each.id === id || each.municipality?.code === id));
  return asked === undefined
    ? (named(localStorage.getItem(REMEMBERED)) ?? newestOf(local))
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

const usePackages = () => useQuery(packagesQuery(useLanguage()));
