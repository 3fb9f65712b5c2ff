import { words } from '#kernel';
import { termOf } from '../../../components/term.ts';
import { formatDay, formatNumber, formatPercent } from '../../../numbers/format.ts';
import { EQUALISATION } from '../words.ts';
import { type TermFinder, UNITLESS } from './grounds.ts';

const parameter: TermFinder = (id, { parameters, language }) => {
  const found = parameters.values.find((each) => each.id === id);
  if (!found) return undefined;
  const { label, value, isShare, standing, where, field } = found;
  const isGiven = standing === 'given';
  const year = field === 'lawOf' ? parameters.lawOf : parameters.year;
  return {
    ...termOf(
      {
        title: words(label, label),
        unit: UNITLESS,
        definition: isGiven ? GIVEN : OF_LAW,
        ground: isGiven ? GIVEN_GROUND : words(where ?? '', where ?? ''),
      },
      {
        of: String(year),
        value: value === null ? null : (isShare ? formatPercent : formatNumber)(value, language, 2),
        standing: EQUALISATION.standing[standing][language],
        source: (isGiven ? ADDRESS : LAW_DATA)[language],
      },
      language,
    ),
    law: id,
  };
};

const OF_LAW = words(
  'Ett värde som förordningen om LSS-utjämning ger för året.',
  'A value that the ordinance on the LSS equalisation gives for the year.',
);
const GIVEN = words(
  'Ditt eget värde. Det går före lagens.',
  "Your own value. It goes before the law's.",
);
const GIVEN_GROUND = words('Skrivet i fältet på sidan', 'Written in the field on the page');
const ADDRESS = words('sidans adress', "the page's address");
const LAW_DATA = words('Tjugos lagdata', "Tjugo's law data");

const LAG = words(
  'Personer räknas den 1 oktober och kostnader det år de bokförs. Båda räknas i utjämningen två år senare.',
  'Persons are counted on 1 October and costs in the year they are booked. Both count in the equalisation two years later.',
);
const LAG_GROUND = words(
  'förordning (2008:776) 3, 4 och 6 §§',
  'ordinance (2008:776) sections 3, 4 and 6',
);

const firstYear = (
  which: 'volume' | 'cost',
  title: typeof LAG,
  formula: typeof LAG,
): TermFinder => {
  const definition = { title, unit: UNITLESS, definition: LAG, formula, ground: LAG_GROUND };
  return (_, { first, language }) =>
    first &&
    termOf(
      definition,
      {
        of: formatDay(first.from, language),
        value: String(first[which]),
        source: words('dagen i fältet på sidan', 'the day in the field on the page')[language],
      },
      language,
    );
};

/** What belongs to the year and the day chosen, with or without a country. */
export const YEAR_TERMS: Readonly<Record<string, TermFinder>> = {
  parameter,
  'first.volume': firstYear(
    'volume',
    words('Volymens första utjämningsår', "The volume's first equalisation year"),
    words(
      'året för den första 1 oktober då beslutet gäller + 2',
      'the year of the first 1 October with the decision in force + 2',
    ),
  ),
  'first.cost': firstYear(
    'cost',
    words('Kostnadens första utjämningsår', "The cost's first equalisation year"),
    words('året då kostnaden bokförs + 2', 'the year the cost is booked + 2'),
  ),
};
