import type { Language } from '#kernel';
import { packageView } from './figure-view.ts';
import type { Library } from './library.ts';
import type { PackageView } from './views.ts';

/** Every package that could be read; those of a municipality first. */
export const listPackages = ({ packages }: Library, language: Language): readonly PackageView[] =>
  [...packages.values()]
    .map((one) => packageView(one, language))
    .toSorted(
      (a, b) => Number(b.municipality !== undefined) - Number(a.municipality !== undefined),
    );
