import type { Measure } from '#core/figures';
import { type Words, words } from '#kernel';

/** What the comparison with other providers rests on: a value that the reader writes. */
export type OutsourcingTerm = {
  /** `remaining` goes on costing for every moved hour; `once` is what the change itself costs. */
  readonly role: 'question' | 'remaining' | 'once';
  readonly label: Words;
  readonly measure: Measure;
  /** The largest value that is taken. */
  readonly most: number;
  /** What an empty field means. */
  readonly whenEmpty?: Words;
};

const perHour = (role: OutsourcingTerm['role'], label: Words): OutsourcingTerm => ({
  role,
  label,
  measure: 'kr_per_hour',
  most: 1000,
});

const once = (label: Words): OutsourcingTerm => ({
  role: 'once',
  label,
  measure: 'kr',
  most: 999_999_999,
});

export const OUTSOURCING_TERMS = {
  hours: {
    role: 'question',
    label: words('Timmar i egen regi på ett år', 'Hours with the own provider in a year'),
    measure: 'hours',
    most: 10_000_000,
  },
  price: {
    ...perHour('question', words('Pris hos andra', 'Price with others')),
    whenEmpty: words('tomt ger timbeloppet', 'empty gives the hourly amount'),
  },
  share: {
    role: 'question',
    label: words('Så mycket tar andra över', 'How much others take over'),
    measure: 'percent',
    most: 100,
    whenEmpty: words('tomt ger 100', 'empty gives 100'),
  },
  overhead: perHour('remaining', words('Overhead som blir kvar', 'Overhead that stays')),
  sick_pay: perHour(
    'remaining',
    words('Sjuklön till andra anordnare', 'Sick pay to other providers'),
  ),
  follow_up: perHour('remaining', words('Uppföljning', 'Following up')),
  notice: once(words('Uppsägning', 'Notice')),
  transfer: once(words('Övergång och tomma lokaler', 'Transfer and empty premises')),
} as const satisfies Record<string, OutsourcingTerm>;

export type OutsourcingTermId = keyof typeof OUTSOURCING_TERMS;

export const isOutsourcingTerm = (text: string): text is OutsourcingTermId =>
  Object.hasOwn(OUTSOURCING_TERMS, text);

export const outsourcingTerm = (id: OutsourcingTermId): OutsourcingTerm => OUTSOURCING_TERMS[id];

/** The terms in the order that they are asked for. */
export const outsourcingTerms = (
  role?: OutsourcingTerm['role'],
): readonly (OutsourcingTerm & { readonly id: OutsourcingTermId })[] =>
  Object.keys(OUTSOURCING_TERMS)
    .filter(isOutsourcingTerm)
    .map((id) => ({ id, ...outsourcingTerm(id) }))
    .filter((term) => role === undefined || term.role === role);
