import { type Words, words } from '#kernel';

/** What the LSS equalisation counts persons of, by the column that holds the count on 1 October. */
export const SERVICES = {
  pa: words('Personlig assistans enligt LSS', 'Personal assistance under LSS'),
  sfb: words('Assistansersättning enligt SFB', 'Assistance allowance under SFB'),
  companion: words('Ledsagarservice', 'Companion service'),
  contact: words('Kontaktperson', 'Contact person'),
  relief: words('Avlösarservice', 'Relief service'),
  short_stay: words('Korttidsvistelse', 'Short stay'),
  short_supervision: words('Korttidstillsyn', 'Short-term supervision'),
  child_housing: words('Bostad för barn och unga', 'Housing for children'),
  foster_home: words('Familjehem', 'Foster home'),
  adult_housing: words('Bostad för vuxna', 'Housing for adults'),
  daily_activity: words('Daglig verksamhet', 'Daily activity'),
} as const satisfies Record<string, Words>;

export type Service = keyof typeof SERVICES;

export const services = (): readonly Service[] => Object.keys(SERVICES).filter(isService);

export const isService = (text: string): text is Service => Object.hasOwn(SERVICES, text);

/** National average cost of one person with the service, kronor a year. */
export type Prices = Readonly<Record<Service, number>>;

/** What a person with the service weighs against one with the service that its price is counted from. */
export type Weights = Readonly<
  Record<
    | 'sfb'
    | 'companion'
    | 'contact'
    | 'relief'
    | 'short_supervision'
    | 'child_housing'
    | 'foster_home',
    number
  >
>;
