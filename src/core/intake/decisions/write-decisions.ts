import { lastDayOf } from '#kernel';
import type {
  ContractFact,
  DecisionFact,
  ExecutionFact,
  InterruptionFact,
  PermitFact,
  PersonFact,
  ProviderFact,
  RepresentativeFact,
  ResidenceFact,
  Tombstone,
} from '#core/register';
import { grantedRecord } from '../layout/granted.ts';
import { LAW_WORDS } from '../layout/law-words.ts';
import {
  amountText,
  daysText,
  keyText,
  type Record,
  wordFor,
  writeTable,
  yesOrNoText,
} from '../layout/write-table.ts';
import {
  type Column,
  COLUMNS,
  FORMS,
  LAYOUT,
  MEASURES,
  OUTCOMES,
  PROTECTIONS,
  REASONS,
  ROLES,
  type RowKind,
  TAKEN_BACK,
} from './layout.ts';

/** What this layout can say. */
export type DecisionsCommand =
  | PersonFact
  | ResidenceFact
  | RepresentativeFact
  | ProviderFact
  | PermitFact
  | ContractFact
  | DecisionFact
  | ExecutionFact
  | InterruptionFact
  | Tombstone;

/** Writes facts in the layout that readDecisions reads. Decisions under SFB carry Försäkringskassan's case number. */
export const writeDecisionsCsv = (commands: readonly DecisionsCommand[]): string =>
  writeTable(COLUMNS, LAYOUT.required, commands.map(recordOf));

type DecisionsRecord = Record<Column> & { readonly rad: RowKind };

function recordOf(command: DecisionsCommand): DecisionsRecord {
  switch (command.fact) {
    case 'person':
      return personRecord(command);
    case 'residence':
      return {
        rad: 'bosättning',
        person: keyText(command.person),
        kommun: command.municipality,
        ...daysRecord(command),
      };
    case 'representative':
      return {
        rad: 'företrädare',
        id: command.ref.id,
        person: keyText(command.person),
        roll: wordFor(ROLES, command.role),
        namn: command.name ?? '',
        ...daysRecord(command),
      };
    case 'provider':
      return {
        rad: 'anordnare',
        anordnare: keyText(command.ref),
        namn: command.name ?? '',
        form: command.form === null ? '' : wordFor(FORMS, command.form),
        ...daysRecord(command),
      };
    case 'permit':
      return {
        rad: 'tillstånd',
        id: command.ref.id,
        anordnare: keyText(command.provider),
        ...daysRecord(command),
      };
    case 'contract':
      return {
        rad: 'avtal',
        id: command.ref.id,
        anordnare: keyText(command.provider),
        timpris: amountText(command.pricePerHour),
        ...daysRecord(command),
      };
    case 'decision':
      return decisionRecord(command);
    case 'execution':
      return {
        rad: 'verkställighet',
        id: command.ref.id,
        lag: lawText(command.decision.system),
        beslut: command.decision.id,
        anordnare: keyText(command.provider),
        ...daysRecord(command),
      };
    case 'interruption':
      return {
        rad: 'avbrott',
        id: command.ref.id,
        verkställighet: command.execution.id,
        orsak: wordFor(REASONS, command.reason),
        ...daysRecord(command),
      };
    case 'tombstone':
      return tombstoneRecord(command);
  }
}

const lawText = (system: string): string => wordFor(LAW_WORDS, system === 'fk' ? 'SFB' : 'LSS');

function daysRecord({ valid }: { readonly valid: PersonFact['valid'] }) {
  const [från, till] = daysText(valid);
  return { från, till };
}

const personRecord = (person: PersonFact): DecisionsRecord => ({
  rad: 'person',
  person: keyText(person.ref),
  personnummer:
    person.ref.system === 'own' ? (person.identityNumber?.reveal('write file') ?? '') : '',
  född: person.born,
  namn: person.name ?? '',
  skydd: person.protection === null ? '' : wordFor(PROTECTIONS, person.protection),
  till: lastDayOf(person.valid) ?? '',
});

const decisionRecord = (decision: DecisionFact): DecisionsRecord => ({
  rad: 'beslut',
  id: decision.ref.id,
  person: keyText(decision.person),
  ...daysRecord(decision),
  lag: wordFor(LAW_WORDS, decision.law),
  insats: wordFor(MEASURES, decision.measure),
  utfall: wordFor(OUTCOMES, decision.outcome),
  personkrets: decision.category === null ? '' : String(decision.category),
  ...grantedRecord(decision.granted),
  beslutad: decision.decided,
  känd: decision.known,
  omprövas: decision.reviewOn ?? '',
  delegation: yesOrNoText(decision.delegated),
  interimistiskt: yesOrNoText(decision.interim),
  förhöjt_belopp: yesOrNoText(decision.higherAmount),
});

function tombstoneRecord({ ref, days }: Tombstone): DecisionsRecord {
  const [från, till] = days === null ? ['', ''] : daysText(days);
  const lag = ref.kind === 'decision' ? lawText(ref.system) : '';
  return { rad: 'borttagen', slag: wordFor(TAKEN_BACK, ref.kind), id: ref.id, lag, från, till };
}
