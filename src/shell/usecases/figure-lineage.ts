import { type Figure, dateBasisLabel } from '#core/figures';
import { type Language, type Problem, type Result, ok } from '#kernel';
import { figureView } from './figure-view.ts';
import { standingText } from './law-standing.ts';
import { type Library, figureIn } from './library.ts';
import type { LineageView } from './views.ts';

/** What a figure is and where it comes from, for any address that a view has given. */
export function figureLineage(
  library: Library,
  id: string,
  language: Language,
): Result<LineageView, Problem> {
  const found = figureIn(library, id);
  if (!found.ok) return found;
  const figure = found.value;
  return ok({
    ...figureView(figure, language),
    metric: figure.metric,
    definition: figure.definition[language],
    population: figure.population[language],
    dateBasis: dateBasisLabel(figure.dateBasis)[language],
    ...(figure.area === undefined ? {} : { area: figure.area }),
    knownOn: figure.knownOn.on,
    ...(figure.knownOn.note ? { knownOnNote: figure.knownOn.note[language] } : {}),
    ...originView(figure, language),
  });
}

function originView(
  { origin }: Figure,
  language: Language,
): Pick<LineageView, 'source' | 'law' | 'assumption' | 'formula' | 'register'> {
  switch (origin.from) {
    case 'table': {
      const { from: _, packageTitle, tableTitle, ...source } = origin;
      return {
        source: {
          ...source,
          packageTitle: packageTitle[language],
          tableTitle: tableTitle[language],
        },
      };
    }
    case 'law': {
      const { from: _, ...law } = origin;
      return { law: { ...law, standing: standingText(law.status, language) } };
    }
    case 'assumption':
      return { assumption: { reason: origin.reason[language] } };
    case 'formula':
      return {
        formula: {
          id: origin.formula,
          text: origin.text[language],
          inputs: origin.inputs.map((input) => figureView(input, language)),
        },
      };
    case 'register':
      return {
        register: {
          text: origin.text[language],
          inputs: origin.inputs.map((input) => figureView(input, language)),
          hasRows: origin.hasRows,
        },
      };
  }
}
