import { SHARE } from '#core/analysis';
import {
  areaOf,
  computed,
  type Figure,
  type FigurePackage,
  figureOf,
  figuresOf,
} from '#core/figures';
import { type Language, ok, type Problem, R, type Ratio, type Result, words } from '#kernel';
import { expectedOf } from './comparison-expected.ts';
import { hoursBandOf } from './comparison-band.ts';
import { keptKolada } from './comparison-kolada.ts';
import type { ChildShareView, ExpectedView, OthersView } from './comparison-view.ts';
import { amountText, figureView, packageView } from './figure-view.ts';
import type { KoladaView } from './kolada.ts';
import { type Library, packageIn } from './library.ts';

export type OthersQuestion = {
  readonly municipality: string;
  /** The band's own assumptions by name, in per cent. */
  readonly band: ReadonlyMap<string, Ratio>;
};

/** Andra kommuner: what is published of others beside the municipality's own, and what chance can explain. */
export function others(
  library: Library,
  kolada: KoladaView | undefined,
  { municipality, band }: OthersQuestion,
  language: Language,
): Result<OthersView, Problem> {
  const found = packageIn(library, municipality);
  if (!found.ok) return found;
  const of = found.value;
  const bandView = hoursBandOf(of, band, language);
  if (!bandView.ok) return bandView;
  const expected = expectedOf(of, language);
  return ok({
    package: packageView(of, language),
    area: areaOf(of) ?? of.spec.title[language],
    heading: headingOf(of, expected, language),
    expected,
    children: childShares(of, language),
    band: bandView.value,
    kolada: keptKolada(kolada, language),
  });
}

const COUNTRY = 'Riket';

/** The municipality's cost per inhabitant beside the country's, in the latest year that both have. */
function headingOf(of: FigurePackage, expected: ExpectedView | null, language: Language): string {
  const own = figuresOf(of, 'total.net_cost_per_inhabitant', 'outcome').at(-1);
  const country =
    own &&
    figuresOf(of, 'total.net_cost_per_inhabitant', 'outcome', COUNTRY).find(
      ({ period }) => period === own.period,
    );
  const area = areaOf(of) ?? of.spec.title[language];
  const [first] = expected?.rows ?? [];
  if (!own || !country) return (first ? ofExpected(area, first) : NOTHING(area))[language];
  const gap = R.subtract(own.value, country.value);
  const between = { ...own, value: gap };
  const cost = (which: Figure, to: Language): string => amountText(which, 0, to);
  const isSame = R.isZero(gap);
  const isAbove = R.compare(gap, R.ZERO) > 0;
  return words(
    `Personlig assistans kostade ${cost(own, 'sv')} i ${area} ${own.period}, ${isSame ? 'lika mycket som riket' : `${cost(between, 'sv')} ${isAbove ? 'mer' : 'mindre'} än riket`}`,
    `Personal assistance cost ${cost(own, 'en')} in ${area} in ${own.period}, ${isSame ? 'as much as in the country' : `${cost(between, 'en')} ${isAbove ? 'more' : 'less'} than in the country`}`,
  )[language];
}

const ofExpected = (area: string, { label, here, expected }: ExpectedView['rows'][number]) =>
  words(
    `${area} hade ${here.text} personer med ${label.toLowerCase().replace('lss', 'LSS')} ${here.period}, mot ${expected.text} med rikets nivå`,
    `${area} had ${here.text} persons with ${label.toLowerCase().replace('lss', 'LSS')} in ${here.period}, against ${expected.text} at the country's level`,
  );

const NOTHING = (area: string) =>
  words(
    `${area} har inga andra att jämföras med här än: hämta Kolada eller lägg in en tabell`,
    `${area} has no others to be compared with here yet: fetch Kolada or put in a table`,
  );

/** The register counts children and adults month by month; published packages seldom do. */
function childShares(of: FigurePackage, language: Language): readonly ChildShareView[] {
  const share = (part: 'state' | 'lss', year: string): Figure | undefined => {
    const children = figureOf(of, `${part}.children`, 'outcome', year);
    const all = figureOf(of, `${part}.persons`, 'outcome', year);
    return children && all && computed(SHARE, [children, all]);
  };
  const years = figuresOf(of, 'state.persons', 'outcome').map(({ period }) => period);
  return years.flatMap((year) => {
    const [state, lss] = [share('state', year), share('lss', year)];
    const view = (figure: Figure | undefined) => (figure ? figureView(figure, language) : null);
    return state || lss ? [{ year, state: view(state), lss: view(lss) }] : [];
  });
}
