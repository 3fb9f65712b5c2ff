import type {
  DecisionFact,
  FactKind,
  InterruptionFact,
  Protection,
  ProviderFact,
  RepresentativeFact,
} from '#core/register';
import type { Layout } from '../layout/layout.ts';
export declare const COLUMNS: readonly [
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
  'per',
  'grundläggande',
  'övriga',
  'väntetid',
  'beredskap',
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
];
export type Column = (typeof COLUMNS)[number];
export declare const LAYOUT: Layout<Column>;
/** What a row is about, and the columns that such a row may fill besides "rad". */
export declare const ROW_KINDS: {
  readonly person: readonly ['person', 'personnummer', 'född', 'namn', 'skydd', 'till'];
  readonly bosättning: readonly ['person', 'kommun', 'från', 'till'];
  readonly företrädare: readonly ['id', 'person', 'roll', 'namn', 'från', 'till'];
  readonly beslut: readonly [
    'id',
    'person',
    'från',
    'till',
    'lag',
    'insats',
    'utfall',
    'personkrets',
    'per',
    'grundläggande',
    'övriga',
    'väntetid',
    'beredskap',
    'beslutad',
    'känd',
    'omprövas',
    'delegation',
    'interimistiskt',
    'förhöjt_belopp',
  ];
  readonly verkställighet: readonly ['id', 'lag', 'beslut', 'anordnare', 'från', 'till'];
  readonly avbrott: readonly ['id', 'verkställighet', 'orsak', 'från', 'till'];
  readonly anordnare: readonly ['anordnare', 'namn', 'form', 'från', 'till'];
  readonly tillstånd: readonly ['id', 'anordnare', 'från', 'till'];
  readonly avtal: readonly ['id', 'anordnare', 'timpris', 'från', 'till'];
  readonly borttagen: readonly ['slag', 'id', 'lag', 'från', 'till'];
};
export type RowKind = keyof typeof ROW_KINDS;
export declare const ROW_KIND_WORDS: ReadonlyMap<string, RowKind>;
export declare const MEASURES: ReadonlyMap<string, DecisionFact['measure']>;
export declare const OUTCOMES: ReadonlyMap<string, DecisionFact['outcome']>;
export declare const PROTECTIONS: ReadonlyMap<string, Protection>;
export declare const ROLES: ReadonlyMap<string, RepresentativeFact['role']>;
export declare const FORMS: ReadonlyMap<string, NonNullable<ProviderFact['form']>>;
export declare const REASONS: ReadonlyMap<string, InterruptionFact['reason']>;
/** The kinds of fact that a row can take back, each with an id of its own in this layout. */
export declare const TAKEN_BACK: ReadonlyMap<string, FactKind>;
