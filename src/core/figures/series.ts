import { type Problem, type Result, ok, refuse, words } from '#kernel';
import { dateBasisLabel } from './date-basis.ts';
import type { Figure } from './figure.ts';
import { measureFacts } from './measure.ts';

/** Figures of one definition, in time order. */
export type Series = { readonly figures: readonly [Figure, ...Figure[]] };

/**
 * Joins figures to one series in time order. Refuses figures that differ in metric, kind, label, definition, population,
 * area, date basis or unit (DEFINITIONS_DIFFER, naming both) and an empty list (NOT_FOUND).
 */
export function oneSeries(figures: readonly Figure[]): Result<Series, Problem> {
  const [first, ...others] = figures.toSorted((a, b) => (a.period < b.period ? -1 : 1));
  if (!first) {
    return refuse({
      code: 'NOT_FOUND',
      detail: words('Det finns inga tal att visa.', 'There are no figures to show.'),
    });
  }
  const stranger = others.find((figure) => identity(figure) !== identity(first));
  if (!stranger) return ok({ figures: [first, ...others] });
  return refuse({
    code: 'DEFINITIONS_DIFFER',
    detail: words(
      `${describe(first, 'sv')} och ${describe(stranger, 'sv')} mäter olika saker. Visa dem var för sig.`,
      `${describe(first, 'en')} and ${describe(stranger, 'en')} measure different things. Show them apart.`,
    ),
  });
}

/** Parts figures into the series that they belong to, in order of first appearance. */
export function seriesIn(figures: readonly Figure[]): readonly Series[] {
  const groups = Map.groupBy(figures, identity);
  return [...groups.values()].flatMap((group) => {
    const series = oneSeries(group);
    return series.ok ? [series.value] : [];
  });
}

const identity = (figure: Figure): string =>
  JSON.stringify([
    figure.metric,
    figure.kind,
    figure.label.sv,
    figure.definition.sv,
    figure.population.sv,
    figure.area,
    figure.dateBasis,
    figure.measure,
  ]);

const describe = (figure: Figure, language: 'sv' | 'en'): string =>
  `"${figure.label[language]}: ${figure.definition[language]}" (${figure.period}, ${
    dateBasisLabel(figure.dateBasis)[language]
  }, ${measureFacts(figure.measure).label[language]}${
    figure.area === undefined ? '' : `, ${figure.area}`
  })`;
