import { IN_MILLIONS } from '#core/analysis';
import {
  computed,
  type Figure,
  type FigurePackage,
  figuresOf,
  type MetricId,
  REGISTER,
  registerAddress,
} from '#core/figures';
import {
  type Day,
  day,
  type Language,
  ok,
  parseDay,
  type Problem,
  refuse,
  R,
  type Result,
  words,
} from '#kernel';
import { amountText, figureView } from './figure-view.ts';
import type { RegisterLibrary } from './register-library.ts';
import type { VintagesView } from './views.ts';

export type VintagesQuestion = {
  /** The year whose most was known late when none is asked for. */
  readonly year: string | undefined;
  readonly knownOn: Day | null;
};

/** Ends of January, June and December. */
const ENDS = ['01-31', '06-30', '12-31'] as const;

type Vintage = { readonly knownOn: Day; readonly of: FigurePackage };

/**
 * What a year's charges looked like by service month at the end of January, June and December of the year after, as far
 * as those days lie before the page's own. NOT_FOUND when the register holds no year that can be seen from two of them.
 */
export async function vintages(
  register: RegisterLibrary,
  { year: asked, knownOn }: VintagesQuestion,
  language: Language,
): Promise<Result<VintagesView, Problem>> {
  const library = await register.on(knownOn);
  if (!library.ok) return library;
  const now = library.value.packages.get(REGISTER);
  const today = now && parseDay(now.spec.published.on);
  if (!now || !today) return refuse(NO_YEAR);
  const charged = figuresOf(now, 'state.charged_by_service_month', 'outcome');
  const years = charged
    .map(({ period }) => period)
    .filter((year) => endsAfter(year, today).length > 1);
  const year = asked ?? latestKnown(now, years);
  if (year === undefined || !years.includes(year)) return refuse(NO_YEAR);
  const each: Vintage[] = [];
  for (const end of endsAfter(year, today)) {
    const then = await register.on(end);
    const of = then.ok ? then.value.packages.get(REGISTER) : undefined;
    if (of) each.push({ knownOn: end, of });
  }
  return ok(viewOf(year, years, each, language));
}

const endsAfter = (year: string, today: Day): readonly Day[] =>
  ENDS.map((end) => day(`${Number(year) + 1}-${end}`)).filter((end) => end <= today);

/** The year of which most became known the year after. */
function latestKnown(of: FigurePackage, years: readonly string[]): string | undefined {
  const lateFor = (year: string) =>
    figuresOf(of, 'state.late_known_cost', 'outcome').find(({ refersTo }) => refersTo === year)
      ?.value ?? R.ZERO;
  return years.toSorted((a, b) => R.compare(lateFor(b), lateFor(a)))[0];
}

function viewOf(
  year: string,
  years: readonly string[],
  each: readonly Vintage[],
  language: Language,
): VintagesView {
  const at = (metric: MetricId, period: string) =>
    each.map(({ knownOn, of }) => {
      const id = registerAddress({ knownOn, metric, kind: 'outcome', period });
      const figure = of.figures.get(id);
      return figure ? figureView(figure, language) : null;
    });
  const months = Array.from({ length: 12 }, (_, i) => `${year}-${String(i + 1).padStart(2, '0')}`);
  const ends = each.map(({ knownOn }) => knownOn);
  const monthNames = new Intl.ListFormat(language).format(
    ends.map((end) => monthName(end, language)),
  );
  return {
    year,
    years,
    title: words(
      `Så såg ${year} ut i ${monthNames} ${Number(year) + 1}`,
      `What ${year} looked like in ${monthNames} ${Number(year) + 1}`,
    )[language],
    sentence: sentenceOf(year, each, language),
    definition: words(
      'Försäkringskassans debitering efter tjänstemånad, som den var känd vid månadens slut',
      "The Social Insurance Agency's charge by service month, as known at the end of the month",
    )[language],
    knownOns: ends.map((end) => ({
      day: end,
      label: `${monthName(end, language)} ${end.slice(0, 4)}`,
    })),
    months: months.map((month) => ({
      month,
      amounts: at('state.charged_by_service_month', month),
      persons: at('state.charged_persons', month),
    })),
    amounts: at('state.charged_by_service_month', year),
    persons: at('state.charged_persons', year),
  };
}

const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const monthName = (on: Day, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { month: 'long', timeZone: 'UTC' }).format(
    Temporal.PlainDate.from(on).toZonedDateTime('UTC').epochMilliseconds,
  );

function sentenceOf(year: string, each: readonly Vintage[], language: Language): string {
  const yearly = ({ of }: Vintage): Figure | undefined =>
    figuresOf(of, 'state.charged_by_service_month', 'outcome').find(
      ({ period }) => period === year,
    );
  const [first, last] = [each[0], each.at(-1)];
  const [before, after] = [first && yearly(first), last && yearly(last)];
  if (!first || !last || !before || !after) return '';
  const change = { ...after, value: R.subtract(after.value, before.value) };
  const said = [before, after, change].map((figure) =>
    (['sv', 'en'] as const).map((l) => amountText(computed(IN_MILLIONS, [figure]) ?? figure, 1, l)),
  );
  const [known, grown, rest] = said;
  const more = R.compare(change.value, R.ZERO) >= 0;
  return words(
    `I ${monthName(first.knownOn, 'sv')} var ${known?.[0]} debiterade för ${year}, i ${monthName(last.knownOn, 'sv')} ${grown?.[0]}: ${rest?.[0]} ${more ? 'mer' : 'mindre'}.`,
    `In ${monthName(first.knownOn, 'en')} ${known?.[1]} had been charged for ${year}, in ${monthName(last.knownOn, 'en')} ${grown?.[1]}: ${rest?.[1]} ${more ? 'more' : 'less'}.`,
  )[language];
}

const NO_YEAR: Problem = {
  code: 'NOT_FOUND',
  detail: words(
    'Registret har inget år som kan ses från två senare dagar. Välj ett annat år eller en senare dag.',
    'The register has no year that can be seen from two later days. Choose another year or a later day.',
  ),
};
