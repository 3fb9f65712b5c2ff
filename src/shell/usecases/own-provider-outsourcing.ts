import {
  isOutsourcingTerm,
  outsourcing,
  type Outsourcing,
  type OutsourcingFigures,
  outsourcingFigures,
  type OutsourcingTermId,
  outsourcingTerms,
} from '#core/analysis';
import { type Figure, measureFacts } from '#core/figures';
import {
  type Language,
  minutes,
  ok,
  type Ore,
  type Problem,
  R,
  type Ratio,
  ratio,
  refuse,
  type Result,
  roundOre,
  type Words,
  words,
} from '#kernel';
import { figureView, numberText } from './figure-view.ts';
import type {
  OutsourcingFieldView,
  OutsourcingLineView,
  OutsourcingView,
} from './own-provider-view.ts';

/** What may be written of the comparison, in order. */
export const outsourcingFields = (language: Language): readonly OutsourcingFieldView[] =>
  outsourcingTerms().map(({ id, role, label, measure, most, whenEmpty }) => ({
    id,
    label: label[language],
    hint: [
      measureFacts(measure).label[language],
      ...(role === 'once' ? [ONCE[language]] : []),
      ...(whenEmpty ? [whenEmpty[language]] : []),
    ].join(', '),
    most,
  }));

/**
 * A year with other providers in the place of the own, from the reader's values. Null without hours; USAGE for a name that is
 * not known.
 */
export function movedHours(
  move: ReadonlyMap<string, Ratio>,
  cost: Figure,
  hourlyAmount: Figure,
  language: Language,
): Result<OutsourcingView | null, Problem> {
  const unknown = [...move.keys()].filter((name) => !isOutsourcingTerm(name));
  if (unknown.length > 0) return refuse(notKnown(unknown));
  const written = new Map(
    [...move].flatMap(([name, value]) => (isOutsourcingTerm(name) ? [[name, value]] : [])),
  );
  const figures = outsourcingFigures(written, cost, hourlyAmount);
  if (!figures) return ok(null);
  const made = outsourcing(questionOf(written, cost, figures.price));
  if (!made.ok) return made;
  return ok({
    sentence: sentenceOf(made.value, language),
    lines: linesOf(figures, cost, language),
  });
}

const ore = ({ value }: Pick<Figure, 'value'>): Ore => roundOre(R.multiply(value, ratio(100)));

function questionOf(
  written: ReadonlyMap<OutsourcingTermId, Ratio>,
  cost: Figure,
  price: Figure,
): Parameters<typeof outsourcing>[0] {
  const amounts = (role: 'remaining' | 'once') =>
    outsourcingTerms(role).flatMap(({ id, label }) => {
      const value = written.get(id);
      return value === undefined ? [] : [{ id, label, amount: ore({ value }) }];
    });
  return {
    time: minutes(R.roundHalfUp(R.multiply(written.get('hours') ?? R.ZERO, ratio(60)))),
    costPerHour: ore(cost),
    pricePerHour: ore(price),
    movedShare: R.divide(written.get('share') ?? ratio(100), ratio(100)),
    remaining: amounts('remaining').map(({ amount, ...of }) => ({ ...of, perHour: amount })),
    oneOff: amounts('once'),
  };
}

function linesOf(
  { moved, price, difference, remaining, later, once, first }: OutsourcingFigures,
  cost: Figure,
  language: Language,
): readonly OutsourcingLineView[] {
  const text = (figure: Figure): string => figureView(figure, language).text;
  const perHour = ({ value }: Figure): string => numberText(R.toNumber(value), 2, language);
  const line = (figure: Figure, worked: string, isSum = false): OutsourcingLineView => ({
    figure: figureView(figure, language),
    worked,
    isSum,
  });
  const inputOf = ({ origin }: Figure, place: number): Figure | undefined =>
    origin.from === 'formula' ? origin.inputs[place] : undefined;
  return [
    line(difference, `${text(moved)} h × (${perHour(cost)} − ${perHour(price)})`),
    ...remaining.map((figure) => {
      const each = inputOf(figure, 1);
      return line(figure, `−${text(moved)} h × ${each ? perHour(each) : ''}`);
    }),
    line(later, later.definition[language], true),
    ...once.map((figure) => line(figure, ONCE[language])),
    line(first, first.definition[language], true),
  ];
}

function sentenceOf({ laterYears, yearsToPayBack }: Outsourcing, language: Language): string {
  const amount = (of: Language): string => numberText(Math.abs(laterYears) / 100_000, 0, of);
  const pays = words(
    yearsToPayBack === null || yearsToPayBack === 0
      ? ''
      : ` Omställningen är betald efter ${yearsToPayBack} år.`,
    yearsToPayBack === null || yearsToPayBack === 0
      ? ''
      : ` The change has been paid for after ${yearsToPayBack} ${yearsToPayBack === 1 ? 'year' : 'years'}.`,
  );
  return (
    laterYears > 0
      ? words(
          `Andra anordnare kostar ${amount('sv')} tkr mindre om året när kostnader som blir kvar är avdragna.${pays.sv}`,
          `Other providers cost SEK ${amount('en')} thousand less a year after the costs that remain.${pays.en}`,
        )
      : words(
          `Andra anordnare kostar ${amount('sv')} tkr mer om året när kostnader som blir kvar är med.`,
          `Other providers cost SEK ${amount('en')} thousand more a year with the costs that remain.`,
        )
  )[language];
}

const ONCE: Words = words('en gång', 'once');

function notKnown(unknown: readonly string[]): Problem {
  const known = outsourcingTerms().map(({ id }) => id);
  return {
    code: 'USAGE',
    detail: words(
      `Jämförelsen har inget som heter ${unknown.join(', ')}. Välj bland ${known.join(', ')}.`,
      `The comparison has nothing called ${unknown.join(', ')}. Choose among ${known.join(', ')}.`,
    ),
  };
}
