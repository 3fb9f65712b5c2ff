import { type Day, includes, lastDayOf, type Words, words } from '#kernel';
import type { AssessmentNote } from './assessment.ts';
import { historyById } from './law-value.ts';
import { CHARACTER_LABELS, type Need, NEED_LABELS, type NeedKind } from './need.ts';
import type { Grounds } from './rules/grounds-of-need.ts';

/** Says why help does not count as a basic need, where that is not what was asked for; at most one note a need. */
export function needNotes(need: Need, grounds: Grounds, on: Day, path: string): AssessmentNote[] {
  const text = TEXTS[grounds]?.(need, on);
  return text ? [{ code: codeOf(grounds, need), text, path }] : [];
}

const codeOf = (grounds: Grounds, { character }: Need): string =>
  grounds === 'NAMED_MEASURE' || grounds === 'MEASURE_NOT_NAMED'
    ? `${character.toUpperCase()}_${grounds === 'NAMED_MEASURE' ? 'IS_OTHER_NEED' : 'WITHOUT_EFFECT'}`
    : grounds;

type TextOf = (need: Need, on: Day) => Words;

const TEXTS: Readonly<Partial<Record<Grounds, TextOf>>> = {
  NOT_BASIC_ON_DAY: ({ need }, on) => {
    const { sv, en } = NEED_LABELS[need];
    const { sv: whenSv, en: whenEn } = whenBasic(need, on);
    return words(
      `${sv} är inte ett grundläggande behov ${on}${whenSv}. Tiden räknas som annat personligt behov.`,
      `${en} is not a basic need on ${on}${whenEn}. The time counts as an other personal need.`,
    );
  },
  NOT_PRIVACY_SENSITIVE: ({ need }) =>
    words(
      `${NEED_LABELS[need].sv}: hjälp som inte är integritetskänslig räknas som annat personligt behov.`,
      `${NEED_LABELS[need].en}: help that is not privacy-sensitive counts as an other personal need.`,
    ),
  TUBE_FEEDING_BEFORE_2020: () =>
    words(
      'Före 2020-07-01 var sondmatning grundläggande behov bara så långt hjälpen var integritetskänslig (HFD 2018 ref. 21). Tiden räknas som annat personligt behov. Välj integritetskänslig hjälp om den är det.',
      'Before 2020-07-01 tube feeding was a basic need only so far as the help was privacy-sensitive (HFD 2018 ref. 21). The time counts as an other personal need. Choose privacy-sensitive help if it is.',
    ),
  QUALIFIED_ACTIVATION_BEFORE_2023: ({ need }) =>
    words(
      `${NEED_LABELS[need].sv}: före 2023-01-01 var aktivering och motivering inte en del av behovet. Tiden räknas som annat personligt behov.`,
      `${NEED_LABELS[need].en}: before 2023-01-01 activation and motivation were not part of the need. The time counts as an other personal need.`,
    ),
  NAMED_MEASURE: ({ need, character }) =>
    words(
      `${NEED_LABELS[need].sv}: ${CHARACTER_LABELS[character].sv} ger rätt till assistans som annat personligt behov, inte som grundläggande behov.`,
      `${NEED_LABELS[need].en}: ${CHARACTER_LABELS[character].en} give a right to assistance as other personal needs, not as basic needs.`,
    ),
  MEASURE_NOT_NAMED: ({ need, character }, on) =>
    words(
      `${NEED_LABELS[need].sv}: lagen nämner inte ${CHARACTER_LABELS[character].sv} för det behovet ${on}. Tiden räknas som vanligt annat personligt behov.`,
      `${NEED_LABELS[need].en}: the law does not name ${CHARACTER_LABELS[character].en} for this need on ${on}. The time counts as an ordinary other personal need.`,
    ),
};

function whenBasic(need: NeedKind, on: Day): Words {
  const listed = historyById('grundlaggande-behov.behov').periods.filter(
    (period) => period.kind === 'known' && period.items?.includes(need),
  );
  const next = listed.find(({ from }) => from > on);
  if (next) return words(`, men från ${next.from}`, `, but is from ${next.from}`);
  const past = listed.findLast((period) => !includes(period, on));
  const last = past ? lastDayOf(past) : null;
  return last === null
    ? words('', '')
    : words(`, men var det till och med ${last}`, `, but was until ${last}`);
}
