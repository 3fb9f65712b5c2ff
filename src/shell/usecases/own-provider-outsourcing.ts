import { outsourcing, type Outsourcing } from '#core/analysis';
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
import { numberText } from './figure-view.ts';
import type { OutsourcingLineView, OutsourcingView } from './own-provider-view.ts';

/** What each moved hour goes on costing, and what the change costs once. */
export const REMAINING: Readonly<Record<string, Words>> = {
  overhead: words('Overhead som blir kvar', 'Overhead that stays'),
  sick_pay: words('Sjuklön till andra anordnare', 'Sick pay to other providers'),
  follow_up: words('Uppföljning', 'Following up'),
};
export const ONE_OFF: Readonly<Record<string, Words>> = {
  notice: words('Uppsägning', 'Notice'),
  transfer: words('Övergång och tomma lokaler', 'Transfer and empty premises'),
};

const KNOWN = ['hours', 'price', 'share', ...Object.keys(REMAINING), ...Object.keys(ONE_OFF)];

const ore = (kronor: Ratio): Ore => roundOre(R.multiply(kronor, ratio(100)));

/**
 * A year with other providers in the place of the own, from `hours`, `price` (the hourly amount when left out), `share`
 * in per cent (100 when left out) and what goes on costing. Null without hours; USAGE for a name that is not known.
 */
export function movedHours(
  move: ReadonlyMap<string, Ratio>,
  costPerHour: Ore,
  hourlyAmount: Ore,
  language: Language,
): Result<OutsourcingView | null, Problem> {
  const unknown = [...move.keys()].filter((name) => !KNOWN.includes(name));
  if (unknown.length > 0) return refuse(notKnown(unknown));
  const hours = move.get('hours');
  if (hours === undefined) return ok(null);
  const price = move.get('price');
  const pricePerHour = price === undefined ? hourlyAmount : ore(price);
  const named = (all: Readonly<Record<string, Words>>) =>
    Object.entries(all).flatMap(([id, label]) => {
      const value = move.get(id);
      return value === undefined ? [] : [{ id, label, value: ore(value) }];
    });
  const remaining = named(REMAINING).map(({ value, ...of }) => ({ ...of, perHour: value }));
  const made = outsourcing({
    time: minutes(R.roundHalfUp(R.multiply(hours, ratio(60)))),
    costPerHour,
    pricePerHour,
    movedShare: R.divide(move.get('share') ?? ratio(100), ratio(100)),
    remaining,
    oneOff: named(ONE_OFF).map(({ value, ...of }) => ({ ...of, amount: value })),
  });
  if (!made.ok) return made;
  const moved = numberText(made.value.movedTime / 60, 0, language);
  const perHour = (amount: number): string => numberText(amount / 100, 2, language);
  const line = (
    id: string,
    label: string,
    worked: string,
    amount: number,
  ): OutsourcingLineView => ({
    id,
    label,
    worked,
    kronor: amount / 100,
  });
  const say = (text: Words): string => text[language];
  return ok({
    sentence: sentenceOf(made.value, language),
    lines: [
      line(
        'difference',
        say(DIFFERENCE),
        `${moved} h × (${perHour(costPerHour)} − ${perHour(pricePerHour)})`,
        made.value.difference,
      ),
      ...made.value.remaining.map(({ id, label, amount }, i) =>
        line(id, say(label), `−${moved} h × ${perHour(remaining[i]?.perHour ?? 0)}`, 0 - amount),
      ),
      line('later', say(LATER), say(LATER_WORKED), made.value.laterYears),
      ...made.value.oneOff.map(({ id, label, amount }) =>
        line(id, say(label), say(ONCE), 0 - amount),
      ),
      line('first', say(FIRST), say(FIRST_WORKED), made.value.firstYear),
    ],
  });
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

const DIFFERENCE = words('Skillnad i pris', 'Difference in price');
const LATER = words('Om året', 'A year');
const LATER_WORKED = words(
  'skillnaden minus det som blir kvar',
  'the difference less what remains',
);
const ONCE = words('en gång', 'once');
const FIRST = words('Första året', 'The first year');
const FIRST_WORKED = words('om året minus engångskostnader', 'a year less what is paid once');

const notKnown = (unknown: readonly string[]): Problem => ({
  code: 'USAGE',
  detail: words(
    `Jämförelsen har inget som heter ${unknown.join(', ')}. Välj bland ${KNOWN.join(', ')}.`,
    `The comparison has nothing called ${unknown.join(', ')}. Choose among ${KNOWN.join(', ')}.`,
  ),
});
