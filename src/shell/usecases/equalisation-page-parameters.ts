import { lawValue, type ParameterId, parameterHistory } from '#core/law';
import { day, type Language, parseRatio, R, ratio, type Words, words } from '#kernel';
import type {
  EqualisationPageQuestion,
  ParameterField,
  YearParametersView,
  YearParameterView,
} from './equalisation-page-view.ts';

type Asked = { readonly id: ParameterId; readonly field: ParameterField };

/** Law states what prices are multiplied by; the page shows the change, and calls it so. */
const PRICE_CHANGES: Partial<Record<ParameterField, Words>> = {
  kpifBefore: words('Prisändring året före utjämningsåret', 'Change of prices the year before'),
  kpifYear: words('Prisändring utjämningsåret', 'Change of prices the equalisation year'),
};
const ONE = ratio(1);

const VALUES: readonly Asked[] = [
  { id: 'lss-utjamning.personalomkostnader', field: 'po' },
  { id: 'lss-utjamning.pris-aret-fore', field: 'kpifBefore' },
  { id: 'lss-utjamning.pris-utjamningsaret', field: 'kpifYear' },
  { id: 'lss-utjamning.personalkostnadsandel', field: 'lawOf' },
  { id: 'lss-utjamning.utjamnad-andel', field: 'lawOf' },
  { id: 'lss-utjamning.kommunens-andel-av-assistans', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-assistansersattning', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-ledsagarservice', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-kontaktperson', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-avlosarservice', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-korttidstillsyn', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-barnbostad', field: 'lawOf' },
  { id: 'lss-utjamning.vikt-familjehem', field: 'lawOf' },
];

const LAG = 2;

/** The values of an equalisation year with how each is known, and what has to be given before it can be computed. */
export function yearParameters(
  question: EqualisationPageQuestion,
  language: Language,
): YearParametersView {
  const { year, lawOf = year } = question;
  const values = VALUES.map((asked) => valueOf(asked, question, language));
  const missing = values.filter(({ standing }) => standing === 'missing');
  return {
    year,
    lawOf,
    statisticsYear: year - LAG,
    values,
    missing: [...new Set(missing.map(({ field }) => field))],
  };
}

/** Both changes of prices as ratios, what is given before what law states; undefined when one is not known. */
export function priceChangesOf(
  question: EqualisationPageQuestion,
): readonly [before: number, year: number] | undefined {
  const [before, year] = VALUES.filter(({ field }) => field in PRICE_CHANGES).map(
    (asked) => valueOf(asked, question, 'sv').value,
  );
  return typeof before === 'number' && typeof year === 'number' ? [before, year] : undefined;
}

function valueOf(
  { id, field }: Asked,
  question: EqualisationPageQuestion,
  language: Language,
): YearParameterView {
  const { year, lawOf = year } = question;
  const history = parameterHistory(id);
  const label = PRICE_CHANGES[field] ?? (history.ok ? history.value.label : words(id, id));
  const found = lawValue(id, day(`${field === 'lawOf' ? lawOf : year}-01-01`));
  const given = givenFor(field, question);
  const view = {
    id,
    field,
    label: label[language],
    isShare: field !== 'lawOf',
  };
  if (given !== undefined) return { ...view, value: given, standing: 'given', where: null };
  const read = found.ok ? parseRatio(found.value.value) : undefined;
  if (!found.ok || read === undefined) {
    const lookUp = found.ok ? undefined : found.problem.lookUp;
    return { ...view, value: null, standing: 'missing', where: lookUp ?? null };
  }
  const { status, ref } = found.value;
  const value = R.toNumber(field in PRICE_CHANGES ? R.subtract(read, ONE) : read);
  return { ...view, value, standing: status, where: `${ref.act} ${ref.section}` };
}

function givenFor(
  field: ParameterField,
  { po, kpifBefore, kpifYear }: EqualisationPageQuestion,
): number | undefined {
  if (field === 'po') return po;
  const percent = field === 'kpifBefore' ? kpifBefore : field === 'kpifYear' ? kpifYear : undefined;
  return percent === undefined ? undefined : percent / 100;
}
