import type { Figure, Measure } from '#core/figures';
import { type Ratio, type Words, ratio, words } from '#kernel';

const assumption = (
  id: string,
  label: Words,
  measure: Measure,
  value: Ratio,
  reason: Words,
): Figure => ({
  id: `assumption/${id}`,
  metric: `assumption.${id}`,
  label,
  definition: words('Ett antagande i kontrollen', 'An assumption of the check'),
  population: words('alla kommuner', 'all municipalities'),
  part: 'other',
  kind: 'price',
  dateBasis: 'point',
  period: '2026',
  measure,
  value,
  knownOn: { on: '2026' },
  origin: { from: 'assumption', reason },
});

/** The bounds and thresholds of the alarms. None is set after any municipality's own figures. */
export const ASSUMPTIONS = {
  weeks: assumption(
    'weeks-a-year',
    words('Veckor på ett år', 'Weeks in a year'),
    'weeks',
    ratio(52),
    words(
      'Kontrollen räknar hela veckor. Med årets dagar delade med sju blir kostnaden per timme 0,3 procent lägre.',
      "The check counts whole weeks. With the year's days over seven the cost per hour is 0.3 per cent lower.",
    ),
  ),
  floor: assumption(
    'band-floor',
    words('Bandets nedre gräns', 'Lower bound of the band'),
    'ratio',
    ratio(9, 10),
    words(
      'Kommunen betalar utförda timmar. Alla timmar utförs inte, men sällan uteblir mer än en tiondel av de första tjugo.',
      'The municipality pays for performed hours. Not all are performed, but seldom more than a tenth of the first twenty fail.',
    ),
  ),
  higherShare: assumption(
    'higher-amount-share',
    words('Andel med högre timbelopp', 'Share with a higher hourly amount'),
    'ratio',
    ratio(1, 10),
    words(
      'Hur många som har högre timbelopp är inte publicerat. En tiondel räknas in, så att kontrollen hellre tiger.',
      'How many have a higher hourly amount is not published. A tenth is allowed for, so that the check rather keeps silent.',
    ),
  ),
  gapTolerance: assumption(
    'gap-tolerance',
    words('Tillåten ändring av skillnaden', 'Allowed change of the gap'),
    'ratio',
    ratio(2, 100),
    words(
      'Den 1 oktober ligger tre månader efter årets mitt. Två procents skillnad mot snittet kräver att antalet växer åtta procent på ett år.',
      "1 October lies three months after the middle of the year. Two per cent's difference from the mean takes a growth of eight per cent in a year.",
    ),
  ),
} as const;

export const assumptionFigure = (id: string): Figure | undefined =>
  Object.values(ASSUMPTIONS).find((figure) => figure.id === id);
