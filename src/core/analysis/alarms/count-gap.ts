import { type Figure, type FigurePackage, computed, figureOf, figuresOf } from '#core/figures';
import { R, ratio, words } from '#kernel';
import { HOURLY_AMOUNT, HOURS_A_WEEK, lawFigure, newYearsDay } from '../law-figure.ts';
import { inWords } from '../number-text.ts';
import type { Alarm } from './alarm.ts';
import { COUNT_GAP, GAP_CHANGE, GAP_COST } from './alarm-formulas.ts';
import { ASSUMPTIONS } from './assumptions.ts';

type Gap = {
  readonly year: string;
  readonly official: Figure;
  readonly internal: Figure;
  readonly gap: Figure;
};

/**
 * The internal monthly mean against the official count on 1 October. The two always differ, so the alarm is on the
 * change: a year in which the internal count falls further short than it usually did in the years before, by more than
 * the tolerance. Each year is judged by earlier years alone; a year with an alarm is no measure for later ones.
 */
export function countGapAlarms(of: FigurePackage): readonly Alarm[] {
  const usual: Figure[] = [];
  return gaps(of).flatMap((one) => {
    const change = computed(GAP_CHANGE, [one.gap, ...usual]);
    const limit = R.multiply(one.official.value, ASSUMPTIONS.gapTolerance.value);
    if (change && R.compare(R.add(change.value, limit), R.ZERO) < 0) {
      return [alarm(of, one, change)];
    }
    usual.push(one.gap);
    return [];
  });
}

const gaps = (of: FigurePackage): readonly Gap[] =>
  figuresOf(of, 'state.persons', 'outcome').flatMap((internal) => {
    const year = internal.period;
    const official = figureOf(of, 'state.persons_first_of_october', 'outcome', year);
    const gap = official && computed(COUNT_GAP, [internal, official]);
    return official && gap ? [{ year, internal, official, gap }] : [];
  });

function alarm(of: FigurePackage, { year, internal, official, gap }: Gap, change: Figure): Alarm {
  const hours = lawFigure(HOURS_A_WEEK, newYearsDay(year));
  const amount = lawFigure(HOURLY_AMOUNT, newYearsDay(year));
  const cost =
    hours && amount ? computed(GAP_COST, [gap, hours, ASSUMPTIONS.weeks, amount]) : undefined;
  const tolerance = inWords(percentOf(ASSUMPTIONS.gapTolerance));
  const short = { sv: inWords(gap).sv.replace('−', ''), en: inWords(gap).en.replace('−', '') };
  return {
    id: `${of.spec.id}.count_gap.${year}`,
    kind: 'count_gap',
    period: year,
    severity: 'notice',
    sentence:
      official.origin.from === 'register'
        ? words(
            `Snittet med SFB låg ${short.sv} under registrets eget antal den 1 oktober ${year}, mer än tidigare. Avvikelse att granska.`,
            `The mean with SFB was ${short.en} below the register's own count on 1 October ${year}, more than before. A deviation to review.`,
          )
        : words(
            `Det interna antalet med SFB låg ${short.sv} under det officiella ${year}, mer än tidigare. Avvikelse att granska.`,
            `The internal count with SFB was ${short.en} below the official one in ${year}, more than before. A deviation to review.`,
          ),
    why: [
      {
        sentence: words(
          `${inWords(internal).sv} i snitt per månad mot ${inWords(official).sv} den 1 oktober. Måtten skiljer sig alltid något; larmet gäller att skillnaden ändrats.`,
          `${inWords(internal).en} as a monthly mean against ${inWords(official).en} on 1 October. The measures always differ a little; the alarm is that the gap has changed.`,
        ),
        figures: [internal, official, gap],
      },
      {
        sentence: words(
          `Skillnaden ändrades med ${inWords(change).sv} personer mot tidigare år. Gränsen är ${tolerance.sv} procent av antalet den 1 oktober.`,
          `The gap changed by ${inWords(change).en} persons against earlier years. The limit is ${tolerance.en} per cent of the count on 1 October.`,
        ),
        figures: [change, ASSUMPTIONS.gapTolerance],
      },
    ],
    explanations: cost
      ? [
          {
            label: words('Fakturor som saknas', 'Missing invoices'),
            sentence: words(
              `Om personerna finns men inte är fakturerade väntar upp till ${inWords(cost, 1).sv} mnkr per helår.`,
              `If the persons exist but are not invoiced, up to SEK ${inWords(cost, 1).en} million a full year is still to come.`,
            ),
            figures: [cost],
          },
          {
            label: words('Olika sätt att räkna', 'Different ways to count'),
            sentence: words(
              'Ett snitt över året ligger under ögonblicket i oktober när antalet växer, och över när det faller.',
              'A mean over the year lies below the October snapshot when the number grows, and above when it falls.',
            ),
            figures: [],
          },
        ]
      : [],
  };
}

const percentOf = (share: Figure): Figure => ({
  ...share,
  value: R.multiply(share.value, ratio(100)),
});
