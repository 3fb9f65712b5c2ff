import { words } from '#kernel';

export const EXPLAIN = {
  title: words('Förklara', 'Explain'),
  about: words(
    'Varför kostnaden ändrades, krona för krona',
    'Why the cost changed, krona by krona',
  ),
  question: words('Vad ska förklaras', 'What to explain'),
  years: words('Mellan två år', 'Between two years'),
  budget: words('Budget mot utfall', 'Budget to outcome'),
  from: words('Från', 'From'),
  to: words('Till', 'To'),
  year: words('År', 'Year'),
  picture: {
    years: (from: string, to: string) =>
      words(
        `Från kostnaden ${from} till kostnaden ${to}`,
        `From the cost of ${from} to the cost of ${to}`,
      ),
    budget: (year: string) =>
      words(
        `Från budgeten ${year} till utfallet ${year}`,
        `From the budget of ${year} to its outcome`,
      ),
    note: words(
      'Strecket är utgångsläget. Varje stapel börjar där den förra slutade. Randigt: blev känt i efterhand.',
      'The line is where it started. Each bar begins where the one before ended. Striped: became known afterwards.',
    ),
    notePlain: words(
      'Strecket är utgångsläget. Varje stapel börjar där den förra slutade.',
      'The line is where it started. Each bar begins where the one before ended.',
    ),
  },
  factors: {
    title: words('Talen bakom staplarna', 'The numbers behind the bars'),
    factor: words('Faktor', 'Factor'),
    unit: words('Enhet', 'Unit'),
    effect: words('Effekt på kostnaden', 'Effect on the cost'),
    budget: words('Budget', 'Budget'),
    outcome: words('Utfall', 'Outcome'),
  },
  chained: {
    title: words('Samma förändring, räknad år för år', 'The same change, counted year by year'),
    lead: words(
      'När varje år räknas för sig och summeras blir delarna något annorlunda. Summan är densamma.',
      'When each year is counted on its own and added up, the parts differ a little. The sum is the same.',
    ),
    step: words('Del', 'Part'),
    direct: words('Direkt', 'Directly'),
    chained: words('År för år', 'Year by year'),
  },
  method: words('Så är det räknat', 'How it is counted'),
  residual: words('Rest som inte förklaras', 'Rest that is not explained'),
  notEnough: {
    title: words('Det finns inte två år att jämföra', 'There are not two years to compare'),
    detail: words(
      'Underlaget saknar de tal som förklaringen bygger på. Läget visar vad som finns.',
      'The source lacks the numbers that an explanation is built on. Overview shows what there is.',
    ),
  },
};
