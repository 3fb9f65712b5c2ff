import type { ShiftedFigures } from '#core/analysis';
import { type Language, R, type Words, words } from '#kernel';
import { numberText } from './figure-view.ts';
import type { FlowSeriesView, GroupHoursView, PrintedShiftView } from './flows-view.ts';

/** What the flows say of their last year, or what the printed table says of itself. */
export function headingOfFlows(
  flows: readonly FlowSeriesView[],
  printed: PrintedShiftView | null,
  language: Language,
): string {
  const year = flows
    .flatMap(({ years }) => years.map((each) => each.year))
    .toSorted()
    .at(-1);
  if (year === undefined) return printed?.sentence ?? NOTHING[language];
  const count = (id: string): string => {
    const series = flows.find((each) => each.id === id);
    return series?.years.find((each) => each.year === year)?.all.text ?? '0';
  };
  const persons = (text: string, of: Language): string =>
    of === 'sv'
      ? text === '0'
        ? 'ingen'
        : text === '1'
          ? 'en person'
          : `${text} personer`
      : text === '0'
        ? 'nobody'
        : text === '1'
          ? 'one person'
          : `${text} persons`;
  const none = (text: string, of: Language): string =>
    text === '0' ? (of === 'sv' ? 'ingen' : 'nobody') : text;
  const hasReturns = flows.some(({ id }) => id === 'sfb-lss');
  return (
    hasReturns
      ? words(
          `${year} gick ${persons(count('sfb-lss'), 'sv')} från SFB till LSS och ${none(count('lss-sfb'), 'sv')} från LSS till SFB`,
          `In ${year}, ${persons(count('sfb-lss'), 'en')} moved from SFB to LSS and ${none(count('lss-sfb'), 'en')} from LSS to SFB`,
        )
      : words(
          `${year} fick ${count('none-sfb')} personer SFB, ${count('lss-sfb')} av dem från LSS, och ${count('sfb-none')} slutade`,
          `In ${year}, ${count('none-sfb')} persons gained SFB, ${count('lss-sfb')} of them from LSS, and ${count('sfb-none')} ended`,
        )
  )[language];
}

const NOTHING = words(
  'Underlaget har inga flöden mellan SFB och LSS',
  'The source has no flows between SFB and LSS',
);

const THOUSANDS_IN_MILLION = 1000;

/** What passed over in all, net of what is named. */
export function shiftedSentence({ net }: ShiftedFigures, language: Language): string {
  const thousands = R.toNumber(net.value);
  const amount = (of: Language): string =>
    numberText(Math.abs(thousands) / THOUSANDS_IN_MILLION, 1, of);
  const said: Words =
    thousands >= 0
      ? words(
          `Räknat som ett helt år för var och en har ${amount('sv')} mnkr mer gått från staten till kommunen än tillbaka, när avdragen är gjorda.`,
          `As a full year for each person, SEK ${amount('en')} million more passed from the state to the municipality than back, after the deductions.`,
        )
      : words(
          `Räknat som ett helt år för var och en har ${amount('sv')} mnkr mer gått från kommunen till staten än tillbaka, när avdragen är gjorda.`,
          `As a full year for each person, SEK ${amount('en')} million more passed from the municipality to the state than back, after the deductions.`,
        );
  return said[language];
}

/** In which group granted hours grew most. */
export function hoursSentence(
  groups: readonly GroupHoursView[],
  before: string,
  after: string,
  language: Language,
): string {
  const [most] = groups
    .map((group) => ({ group, change: group.hours.after.value - group.hours.before.value }))
    .toSorted((a, b) => b.change - a.change);
  if (!most || most.change <= 0)
    return words(
      `Ingen grupp hade fler beviljade timmar i veckan 1 oktober ${after} än ${before}.`,
      `No group had more granted hours a week on 1 October ${after} than ${before}.`,
    )[language];
  const { group, change } = most;
  const byHours = group.byHours.value > group.byPersons.value;
  return words(
    `Beviljade timmar växte mest för ${group.label}: ${numberText(change, 0, 'sv')} timmar mer i veckan 1 oktober ${after} än ${before}, mest genom ${byHours ? 'fler timmar per person' : 'fler personer'}.`,
    `Granted hours grew most for ${group.label}: ${numberText(change, 0, 'en')} hours more a week on 1 October ${after} than ${before}, mostly from ${byHours ? 'more hours per person' : 'more persons'}.`,
  )[language];
}
