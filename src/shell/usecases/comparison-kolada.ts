import { compareAreas } from '#core/analysis';
import type { Language } from '#kernel';
import { comparisonView } from './compare.ts';
import type { KeptKoladaView } from './comparison-view.ts';
import type { KoladaView } from './kolada.ts';

/** Persons with assistance under LSS on 1 October, and the same per 10 000 inhabitants. */
const PERSONS = 'N28805';
const PER_TEN_THOUSAND = 'N28818';
const SHOWN_FINDINGS = 20;

/** What is kept of Kolada: its date, what is gone from it, and the latest year's municipalities compared. */
export function keptKolada(kept: KoladaView | undefined, language: Language): KeptKoladaView {
  if (!kept) return NOTHING;
  return {
    asOf: kept.asOf,
    indicators: kept.indicators.length,
    values: kept.values.length,
    retired: kept.indicators.filter(({ retiredAt }) => retiredAt !== null).map(({ id }) => id),
    findings: [
      ...kept.refused.map(({ file, problem }) => `${file}: ${problem.detail[language]}`),
      ...kept.findings.map(({ message }) => message[language]),
    ].slice(0, SHOWN_FINDINGS),
    compared: comparedOf(kept),
  };
}

const NOTHING: KeptKoladaView = {
  asOf: null,
  indicators: 0,
  values: 0,
  retired: [],
  findings: [],
  compared: null,
};

/** Inhabitants are persons over persons per inhabitant; where nobody is seen they are not known, and the area is left out. */
function comparedOf({ values, indicators, names }: KoladaView): KeptKoladaView['compared'] {
  const usable = values.filter(
    ({ gender, status, isDeleted, municipality }) =>
      gender === 'T' && status === '' && !isDeleted && /^(?!00)\d{4}$/.test(municipality),
  );
  const persons = usable.filter(({ kpi }) => kpi === PERSONS);
  const year = Math.max(...persons.map((each) => each.year));
  const areas = persons.flatMap((each) => {
    const rate = usable.find(
      ({ kpi, year: of, municipality }) =>
        kpi === PER_TEN_THOUSAND && of === year && municipality === each.municipality,
    )?.value;
    return each.year !== year || !each.value || !rate
      ? []
      : [
          {
            area: names.get(each.municipality) ?? each.municipality,
            age: null,
            observed: each.value,
            population: Math.round((each.value * 10_000) / rate),
          },
        ];
  });
  const compared = areas.length > 1 ? compareAreas(areas) : undefined;
  return compared?.ok === true
    ? {
        title: indicators.find(({ id }) => id === PERSONS)?.title ?? PERSONS,
        year: String(year),
        comparison: comparisonView(compared.value),
        names: Object.fromEntries(names),
      }
    : null;
}
