import type {
  DecisionFact,
  FactKind,
  InterruptionFact,
  Protection,
  ProviderFact,
  RepresentativeFact,
} from '#core/register';
import { GRANTED_COLUMNS } from '../layout/granted.ts';
import type { Layout } from '../layout/layout.ts';

export const COLUMNS = [
  'rad',
  'id',
  'person',
  'personnummer',
  'född',
  'namn',
  'skydd',
  'kommun',
  'roll',
  'från',
  'till',
  'lag',
  'insats',
  'utfall',
  'personkrets',
  ...GRANTED_COLUMNS,
  'beslutad',
  'känd',
  'omprövas',
  'delegation',
  'interimistiskt',
  'förhöjt_belopp',
  'beslut',
  'anordnare',
  'form',
  'timpris',
  'verkställighet',
  'orsak',
  'slag',
] as const;
export type Column = (typeof COLUMNS)[number];

export const LAYOUT: Layout<Column> = {
  format: 'decisions',
  columns: COLUMNS,
  required: ['rad', 'från', 'till'],
  tellTale: ['rad', 'till'],
};

/** What a row is about, and the columns that such a row may fill besides "rad". */
export const ROW_KINDS = {
  person: ['person', 'personnummer', 'född', 'namn', 'skydd', 'till'],
  bosättning: ['person', 'kommun', 'från', 'till'],
  företrädare: ['id', 'person', 'roll', 'namn', 'från', 'till'],
  beslut: [
    'id',
    'person',
    'från',
    'till',
    'lag',
    'insats',
    'utfall',
    'personkrets',
    ...GRANTED_COLUMNS,
    'beslutad',
    'känd',
    'omprövas',
    'delegation',
    'interimistiskt',
    'förhöjt_belopp',
  ],
  verkställighet: ['id', 'lag', 'beslut', 'anordnare', 'från', 'till'],
  avbrott: ['id', 'verkställighet', 'orsak', 'från', 'till'],
  anordnare: ['anordnare', 'namn', 'form', 'från', 'till'],
  tillstånd: ['id', 'anordnare', 'från', 'till'],
  avtal: ['id', 'anordnare', 'timpris', 'från', 'till'],
  borttagen: ['slag', 'id', 'lag', 'från', 'till'],
} as const satisfies Record<string, readonly Column[]>;
export type RowKind = keyof typeof ROW_KINDS;

export const ROW_KIND_WORDS: ReadonlyMap<string, RowKind> = new Map(
  (Object.keys(ROW_KINDS) as RowKind[]).map((kind) => [kind, kind]),
);

export const MEASURES: ReadonlyMap<string, DecisionFact['measure']> = new Map([
  ['personlig assistans', 'personal_assistance'],
  ['sjuklönekostnad', 'sick_pay_cost'],
  ['annan', 'other'],
]);

export const OUTCOMES: ReadonlyMap<string, DecisionFact['outcome']> = new Map([
  ['bifall', 'granted'],
  ['avslag', 'refused'],
  ['avvisning', 'dismissed'],
]);

export const PROTECTIONS: ReadonlyMap<string, Protection> = new Map([
  ['ingen', 'none'],
  ['sekretessmarkering', 'secrecy_mark'],
  ['skyddad folkbokföring', 'protected_registration'],
]);

export const ROLES: ReadonlyMap<string, RepresentativeFact['role']> = new Map([
  ['vårdnadshavare', 'custodian'],
  ['god man', 'god_man'],
  ['förvaltare', 'forvaltare'],
]);

export const FORMS: ReadonlyMap<string, NonNullable<ProviderFact['form']>> = new Map([
  ['egen regi', 'municipal'],
  ['privat', 'private'],
  ['egen arbetsgivare', 'own_employer'],
]);

export const REASONS: ReadonlyMap<string, InterruptionFact['reason']> = new Map([
  ['sjukhus', 'hospital'],
  ['saknar anordnare', 'no_provider'],
  ['avböjt', 'declined'],
  ['annat', 'other'],
]);

/** The kinds of fact that a row can take back, each with an id of its own in this layout. */
export const TAKEN_BACK: ReadonlyMap<string, FactKind> = new Map([
  ['beslut', 'decision'],
  ['verkställighet', 'execution'],
  ['avbrott', 'interruption'],
  ['företrädare', 'representative'],
  ['tillstånd', 'permit'],
  ['avtal', 'contract'],
]);
