import type { FactVersion } from '#core/register';
import { type Language, lastDayOf, MINUTES_PER_HOUR, monthOf, parseDay } from '#kernel';
import { formatDay, formatNumber } from '../../../numbers/format.ts';
import { numberAt, textAt } from '../read-timeline.ts';
import {
  FACT_TEXT,
  interruptionWords,
  LAW_DECISION,
  measureWords,
  outcomeWords,
  representativeWords,
} from './fact-words.ts';

const ORE_PER_KRONA = 100;
const SPACE = '\u00a0';

/** Minutes as hours with at most one decimal: "84", "77,5". */
export const hoursText = (minutes: number, language: Language): string =>
  formatNumber(minutes / MINUTES_PER_HOUR, language, minutes % MINUTES_PER_HOUR === 0 ? 0 : 1);

/** Granted time as the decision counts it, "84 tim/vecka"; empty where nothing is granted. */
function grantedText(version: FactVersion, language: Language): string {
  const per = textAt(version, 'grantedPer');
  if (per === undefined) return '';
  const unit = per === 'week' ? FACT_TEXT.perWeek : FACT_TEXT.perMonth;
  return `${hoursText(grantedMinutes(version), language)}${SPACE}${unit[language]}`;
}

export const grantedMinutes = (version: FactVersion): number =>
  numberAt(version, 'basicMinutes') +
  numberAt(version, 'otherMinutes') +
  numberAt(version, 'waitingMinutes') +
  numberAt(version, 'standbyMinutes');

/** Clock minutes of performed time, whatever their kind. */
export const performedMinutes = (version: FactVersion): number =>
  numberAt(version, 'activeMinutes') +
  numberAt(version, 'waitingMinutes') +
  numberAt(version, 'standbyMinutes');

const dayAt = (version: FactVersion, name: string) => parseDay(textAt(version, name) ?? '');

const monthText = (version: FactVersion, name: string, language: Language): string => {
  const first = dayAt(version, name);
  return first === undefined ? '' : formatDay(monthOf(first), language, 'short');
};

/** What a fact says, in as few words as tell it from others of its kind; `names` gives providers theirs. */
export function factText(
  version: FactVersion,
  names: ReadonlyMap<string, string>,
  language: Language,
): string {
  const provider = names.get(textAt(version, 'providerId') ?? '') ?? FACT_TEXT.nameless[language];
  switch (version.kind) {
    case 'decision':
      return decisionText(version, language);
    case 'fk_notice':
      return joined(
        outcomeWords(textAt(version, 'outcome'))[language],
        grantedText(version, language),
      );
    case 'execution':
      return provider;
    case 'interruption':
      return `${FACT_TEXT.interruption[language]}: ${interruptionWords(textAt(version, 'reason'))[language]}`;
    case 'provider':
      return textAt(version, 'name') ?? FACT_TEXT.nameless[language];
    case 'residence':
      return `${FACT_TEXT.municipality[language]} ${textAt(version, 'municipality')}`;
    case 'representative':
      return joined(
        representativeWords(textAt(version, 'role'))[language],
        textAt(version, 'name') ?? '',
      );
    case 'time_report':
    case 'performed_month':
      return `${monthText(version, 'month', language)}: ${hoursText(performedMinutes(version), language)}${SPACE}${FACT_TEXT.hours[language]} (${textAt(version, 'law')})`;
    case 'fk_charge':
      return chargeText(version, language);
    case 'person':
      return personText(version, language);
    case 'permit':
    case 'contract':
    case 'assistant':
    case 'employment':
    case 'ledger_line':
      return '';
  }
}

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(', ');

function decisionText(version: FactVersion, language: Language): string {
  const outcome = textAt(version, 'outcome');
  const measure = textAt(version, 'measure');
  return joined(
    outcome === 'granted' ? grantedText(version, language) : outcomeWords(outcome)[language],
    measure === 'personal_assistance' ? '' : measureWords(measure)[language],
    version.attributes['interim'] === true ? FACT_TEXT.interim[language] : '',
  );
}

function chargeText(version: FactVersion, language: Language): string {
  const amount = numberAt(version, 'amountOre') / ORE_PER_KRONA;
  return joined(
    `${FACT_TEXT.serviceMonth[language]} ${monthText(version, 'serviceMonth', language)}`,
    `${FACT_TEXT.invoiceMonth[language]} ${monthText(version, 'invoiceMonth', language)}`,
    `${amount < 0 ? `${FACT_TEXT.credit[language]} ` : ''}${formatNumber(amount, language, 2)}${SPACE}kr`,
  );
}

function personText(version: FactVersion, language: Language): string {
  const protection = textAt(version, 'protection');
  return joined(
    textAt(version, 'name') ?? '',
    `${FACT_TEXT.born[language]} ${formatDay(textAt(version, 'born') ?? '', language)}`,
    protection === undefined || protection === 'none' ? '' : FACT_TEXT.protected[language],
  );
}

/** The days on which a fact holds, both ends included; an end that is not there is left open. */
export const daysText = (
  { valid }: FactVersion,
  language: Language,
  monthStyle: 'short' | 'long' = 'long',
): string => {
  const last = lastDayOf(valid);
  const to = last === null ? '' : ` ${formatDay(last, language, monthStyle)}`;
  return `${formatDay(valid.from, language, monthStyle)} –${to}`;
};

/** "LSS" or "assistansersättning" with its hours: what a decision gives, in a sentence. */
export const decisionInWords = (version: FactVersion, language: Language): string =>
  `${LAW_DECISION[textAt(version, 'law') === 'LSS' ? 'LSS' : 'SFB'][language]} ${grantedText(version, language)}`;

/** The names of the providers among the facts, by their id. */
export const providerNames = (facts: readonly FactVersion[]): ReadonlyMap<string, string> =>
  new Map(
    facts.flatMap((fact) => {
      const name = textAt(fact, 'name');
      return fact.kind === 'provider' && name !== undefined ? [[fact.id, name]] : [];
    }),
  );
