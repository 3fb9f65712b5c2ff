import { type Words, words } from '#kernel';

/** One field of a step: what it is called in the step's body and to people, and how it is written. */
export type StepField = { readonly name: string; readonly label: Words; readonly hint?: Words } & (
  | { readonly kind: 'day'; readonly optional?: true; readonly ahead?: true }
  | { readonly kind: 'line' | 'text' | 'money' | 'goals' }
  | { readonly kind: 'choice'; readonly choices: readonly (readonly [string, Words])[] }
  | { readonly kind: 'several'; readonly choices: readonly (readonly [string, Words])[] }
  | { readonly kind: 'yes_no' | 'provider' }
);

/** A step as a form: what is pressed to record it, and its fields. */
export type StepFormFacts = {
  readonly title: Words;
  readonly record: Words;
  readonly fields: readonly StepField[];
};

/** The day that it happened. */
export const on = (sv: string, en: string): StepField => ({
  name: 'on',
  label: words(sv, en),
  kind: 'day',
});
/** Words at length. */
export const text = (name: string, sv: string, en: string): StepField => ({
  name,
  label: words(sv, en),
  kind: 'text',
});
/** Who of the two writes. */
export const by: StepField = {
  name: 'by',
  label: words('Vem skriver', 'Who writes'),
  kind: 'choice',
  choices: [
    ['authority', words('Myndigheten', 'The authority')],
    ['provider', words('Utföraren', 'The provider')],
  ],
};
