import { type Figure, type FigurePackage, measureFacts } from '#core/figures';
import { type Language, R, type Words } from '#kernel';
import type { FigureView, PackageView, StepView } from './views.ts';

const LOCALE: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const formats = new Map<string, Intl.NumberFormat>();

/** Making a format takes longer than all else about a figure, so each is made once. */
function formatOf(decimals: number, language: Language): Intl.NumberFormat {
  const key = `${language}${decimals}`;
  const known = formats.get(key);
  if (known) return known;
  const format = new Intl.NumberFormat(LOCALE[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  formats.set(key, format);
  return format;
}

/** A number as its reader sets it, with a real minus sign. */
export const numberText = (value: number, decimals: number, language: Language): string =>
  formatOf(decimals, language).format(value).replace('-', '−');

const ORE = 2;

/** As many decimals as the source printed; öre and tenths of a mean person of the register; else what the unit needs. */
export function decimalsOf(figure: Figure): number {
  if (figure.origin.from === 'table') {
    return figure.origin.printed.split(/[.,]/)[1]?.length ?? 0;
  }
  const { decimals } = measureFacts(figure.measure);
  const isWhole = figure.value.den === 1n;
  if (isWhole && figure.origin.from !== 'formula') return 0;
  if (figure.origin.from === 'register' && figure.measure === 'kr') return ORE;
  if (figure.origin.from === 'register' && figure.measure === 'persons') return 1;
  const isSmall = Math.abs(R.toNumber(figure.value)) < 100;
  return decimals === 0 && !isWhole && isSmall ? 1 : decimals;
}

export function figureView(figure: Figure, language: Language): FigureView {
  const value = R.toNumber(figure.value);
  return {
    id: figure.id,
    label: figure.label[language],
    value,
    text: numberText(value, decimalsOf(figure), language),
    unit: measureFacts(figure.measure).label[language],
    period: figure.period,
    part: figure.part,
    kind: figure.kind,
  };
}

/** The number with its unit, for a sentence: "362,1 mnkr", "SEK 362.1 million". */
export function amountText(figure: Figure, decimals: number, language: Language): string {
  const number = numberText(Math.abs(R.toNumber(figure.value)), decimals, language);
  const unit = measureFacts(figure.measure).label[language];
  return language === 'en' && unit.startsWith('SEK')
    ? `SEK ${number}${unit.slice('SEK'.length)}`
    : `${number} ${unit}`;
}

export const stepView = (
  step: { readonly sentence: Words; readonly figures: readonly Figure[] },
  language: Language,
): StepView => ({
  sentence: step.sentence[language],
  figures: step.figures.map((figure) => figureView(figure, language)),
});

export const packageView = (of: FigurePackage, language: Language): PackageView => {
  const { spec } = of;
  return {
    id: spec.id,
    title: spec.title[language],
    publisher: spec.publisher,
    document: spec.document,
    published: spec.published.on,
    ...(spec.published.note ? { publishedNote: spec.published.note[language] } : {}),
    ...(spec.note ? { note: spec.note[language] } : {}),
    ...(spec.municipality ? { municipality: spec.municipality } : {}),
    tables: [...of.tables.values()].map((table) => ({
      id: table.spec.id,
      title: table.spec.title[language],
      file: table.spec.file,
      rows: table.printed.rows.length,
    })),
  };
};

const PART_LABELS: Record<FigureView['part'], Words> = {
  total: { sv: 'Totalt', en: 'Total' },
  state: { sv: 'SFB', en: 'SFB' },
  lss: { sv: 'LSS', en: 'LSS' },
  own_provider: { sv: 'Egen regi', en: 'Own provider' },
  other: { sv: 'Övrigt', en: 'Other' },
};

export const partLabel = (part: FigureView['part'], language: Language): string =>
  PART_LABELS[part][language];
