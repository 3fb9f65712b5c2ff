import { words } from '#kernel';
import { termOf } from '../../../components/term.ts';
import { ANNEX, KRONOR, LAW, PER_INHABITANT, standingOf, type TermFinder } from './grounds.ts';

export const UPLIFT = words('Uppräkning med prisändringarna', 'Uplift by the changes of prices');
export const FACTOR = words('Korrigeringsfaktor', 'Correction factor');
export const NET_COST = words('Landets nettokostnad, kr', "The country's net cost, SEK");
export const INHABITANTS = words('Landets invånare', "The country's inhabitants");
export const NATIONAL = words(
  'Landets standardkostnad per invånare',
  "The country's standard cost per inhabitant",
);

const PRICE = {
  title: words('Landets pris per person', "The country's price a person"),
  unit: KRONOR,
  definition: words(
    'Landets nettokostnad för insatsens rad delad på de vägda personerna i alla kommuner.',
    "The country's net cost of the service's row over the weighted persons of all municipalities.",
  ),
  formula: words('vikt × nettokostnad ÷ vägda personer', 'weight × net cost ÷ weighted persons'),
  ground: ANNEX,
};

const AVERAGE = {
  title: NATIONAL,
  unit: PER_INHABITANT,
  decimals: 2,
  definition: words(
    'Kommunernas nettokostnad tillsammans, med ersättningen till Försäkringskassan, per invånare i landet.',
    "The municipalities' net cost together, with the payment to Försäkringskassan, per inhabitant of the country.",
  ),
  formula: words('nettokostnad × uppräkning ÷ invånare', 'net cost × uplift ÷ inhabitants'),
  ground: LAW,
};

const price: TermFinder = (id, grounds) => {
  const { page, file, language } = grounds;
  const found = page?.prices.find((each) => each.id === id);
  return (
    page &&
    found &&
    termOf(
      PRICE,
      {
        of: `${found.label}, ${page.statisticsYear}`,
        value: found.kronor,
        inputs: [
          [words('Vikt', 'Weight'), found.weight, 2],
          [words('Nettokostnad, kr', 'Net cost, SEK'), found.netCost],
          [words('Vägda personer', 'Weighted persons'), found.weightedPersons, 1],
        ],
        standing: standingOf(grounds),
        source: file,
      },
      language,
    )
  );
};

const average: TermFinder = (_, grounds) => {
  const { page, file, language } = grounds;
  return (
    page &&
    termOf(
      AVERAGE,
      {
        of: String(page.year),
        value: page.nationalPerInhabitant,
        inputs: [
          [NET_COST, page.totals.netCost],
          [UPLIFT, page.uplift, 6],
          [INHABITANTS, page.totals.population],
          [
            words('Alla bidrag och avgifter tillsammans', 'All grants and fees together'),
            page.sumOfGrants,
          ],
          [
            words('Nivåjustering per invånare', 'Level adjustment per inhabitant'),
            page.levelAdjustment,
            2,
          ],
        ],
        standing: standingOf(grounds),
        source: file,
      },
      language,
    )
  );
};

/** What is one number for the whole country. */
export const COUNTRY_TERMS: Readonly<Record<string, TermFinder>> = { price, average };
