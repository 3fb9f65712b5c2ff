import { words } from '#kernel';
import { termOf } from '../../../components/term.ts';
import { formatChange } from '../../../numbers/format.ts';
import { INHABITANTS, NET_COST, UPLIFT } from './country-terms.ts';
import { ANNEX, KRONOR, LAW, standingOf, type TermFinder } from './grounds.ts';

const MARGINAL = {
  title: words('Vad en till ger i bidrag', 'What one more gives in grant'),
  unit: KRONOR,
  definition: words(
    'Bidraget med en person eller krona till minus bidraget nu. Landets priser hålls; kommunens tillägg höjer också landets summor.',
    "The grant with one more person or krona less the grant now. The country's prices are held; what the municipality adds raises the country's sums too.",
  ),
  formula: words(
    'bidrag = uppräkning × landets nettokostnad × (kommunens kostnad ÷ landets kostnad, båda efter index − kommunens invånare ÷ landets)',
    "grant = uplift × the country's net cost × (the municipality's cost ÷ the country's, both after index − its inhabitants ÷ the country's)",
  ),
  ground: ANNEX,
};

const CHANGE = {
  title: words('Bidrag med och utan ändringen', 'Grant with and without the change'),
  unit: KRONOR,
  definition: words(
    'Hela landet räknat två gånger, en gång med kommunens ändrade tal. Priser, index och nivå följer med.',
    "The whole country computed twice, once with the municipality's changed figures. Prices, index and level follow.",
  ),
  formula: words('bidrag efter − bidrag före', 'grant after − grant before'),
  ground: LAW,
};

const marginal: TermFinder = (id, grounds) => {
  const { page, file, language } = grounds;
  const chosen = page?.chosen;
  const effect = chosen?.marginals.find((each) => each.id === id);
  if (!page || !chosen || !effect) return undefined;
  const isPerson = effect.unit === 'person';
  const places = isPerson ? 0 : 3;
  return termOf(
    MARGINAL,
    {
      of: `${effect.label}, ${chosen.name} ${page.year}`,
      value: formatChange(effect.exact, language, isPerson ? 0 : 2),
      inputs: [
        [
          words('Tillägg till kostnaden efter index, kr', 'Added to the cost after index, SEK'),
          effect.indexedCost,
          places,
        ],
        [
          words('Tillägg till nettokostnaden, kr', 'Added to the net cost, SEK'),
          effect.netCost,
          places,
        ],
        [UPLIFT, page.uplift, 6],
        [NET_COST, page.totals.netCost],
        [
          words('Kommunens kostnad efter index, kr', "The municipality's cost after index, SEK"),
          chosen.indexedCost,
        ],
        [
          words('Landets kostnad efter index, kr', "The country's cost after index, SEK"),
          page.totals.indexedCost,
        ],
        [words('Kommunens invånare', "The municipality's inhabitants"), chosen.population],
        [INHABITANTS, page.totals.population],
      ],
      standing: standingOf(grounds),
      source: file,
    },
    language,
  );
};

const change: TermFinder = (which, grounds) => {
  const { page, file, language } = grounds;
  const chosen = page?.chosen;
  if (!page || !chosen?.change) return undefined;
  const { grantBefore, grantAfter, difference } = chosen.change;
  const value = which === 'before' ? grantBefore : which === 'after' ? grantAfter : difference;
  return termOf(
    CHANGE,
    {
      of: `${chosen.name}, ${page.year}`,
      value: formatChange(value, language),
      inputs: [
        [words('Bidrag före', 'Grant before'), grantBefore],
        [words('Bidrag efter', 'Grant after'), grantAfter],
      ],
      standing: standingOf(grounds),
      source: file,
    },
    language,
  );
};

/** What one more, or a written change, gives the municipality that the page is about. */
export const EFFECT_TERMS: Readonly<Record<string, TermFinder>> = { marginal, change };
