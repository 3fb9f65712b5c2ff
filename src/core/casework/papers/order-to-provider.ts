import type { Day, DayRange } from '#kernel';
import { lastDayOf, type Minutes } from '#kernel';
import { type Paper, writeDay, writeTime } from '#core/papers';
import { type Named, titledName } from './titled-name.ts';

export type OrderToProvider = {
  readonly sender: string;
  readonly reference: string;
  readonly on: Day;
  readonly provider: string;
  /** The register's reference: the name is told in a way that only the provider can read. */
  readonly person: string;
  readonly time: Minutes;
  readonly per: 'week' | 'month';
  readonly period: DayRange;
  readonly goals: readonly string[];
  readonly wishes: string;
  readonly orderedBy: Named;
  readonly answerBy: Day;
};

/** The order that a provider accepts or declines, with what the person wants and what is to be achieved. */
export function orderToProvider(order: OrderToProvider): Paper {
  const { period, goals, wishes, time, per, answerBy, orderedBy } = order;
  const last = lastDayOf(period);
  return {
    language: 'sv',
    title: 'Beställning av personlig assistans',
    sender: order.sender,
    date: order.on,
    reference: order.reference,
    receiver: [order.provider],
    blocks: [
      {
        kind: 'facts',
        rows: [
          ['Den enskilde', order.person],
          ['Omfattning', `${writeTime(time, 'sv')} i ${per === 'week' ? 'veckan' : 'månaden'}`],
          [
            'Gäller',
            `från och med ${writeDay(period.from, 'sv')}${last === null ? '' : ` till och med ${writeDay(last, 'sv')}`}`,
          ],
          ['Beställt av', titledName(orderedBy, 'sv')],
          ['Svara senast', writeDay(answerBy, 'sv')],
        ],
      },
      { kind: 'heading', level: 1, text: 'Mål' },
      goals.length === 0
        ? { kind: 'paragraph', text: ['Målen skrivs in i genomförandeplanen tillsammans.'] }
        : { kind: 'list', numbered: false, items: goals },
      { kind: 'heading', level: 1, text: 'Vad den enskilde vill' },
      { kind: 'paragraph', text: [wishes === '' ? 'Inget har sagts.' : wishes] },
      {
        kind: 'paragraph',
        text: [
          'Svara om du tar emot beställningen, och vilken dag stödet börjar. Kan du inte börja den dag som står här, säg det i dag: kommunen måste veta när stödet kommer.',
        ],
      },
    ],
  };
}
