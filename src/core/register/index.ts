// In: what files and forms say of persons, decisions, providers, time and money, each with its days and its source.
// Out: the facts of the register and the basis {validOn, knownOn} on which they are read.
// Refuses to know formats, databases and who is asking.
export { type Basis, knownAt } from './basis.ts';
export { believedOn, knowledgeDays, type Learnt, learntBetween } from './belief.ts';
export { countInForce, type InForce, type StretchInForce } from './count-in-force.ts';
export type { FactCommand, RegisterCommand } from './command.ts';
export {
  type DecisionFact,
  type ExecutionFact,
  type FkNoticeFact,
  type Granted,
  type InterruptionFact,
  type Law,
  LAWS,
} from './decision.ts';
export type { Fact, Tombstone } from './fact.ts';
export { FACT_WORDS } from './fact-words.ts';
export { gatherCommands, spokenOf } from './gather-commands.ts';
export type { FkChargeFact, LedgerLineFact, LedgerObject } from './money.ts';
export type { PersonCard } from './person-card.ts';
export {
  type FoundPerson,
  type FoundPersons,
  PERSON_CHOICES,
  PERSON_ORDERS,
  type PersonChoice,
  type PersonFilters,
  type PersonOrder,
  type PersonSearch,
  searchCards,
} from './person-search.ts';
export { parsePersonQuestion, type PersonQuestion } from './person-question.ts';
export type { PersonFact, Protection, RepresentativeFact, ResidenceFact } from './person.ts';
export type {
  AssistantFact,
  ContractFact,
  EmploymentFact,
  PermitFact,
  ProviderFact,
} from './provider.ts';
export {
  FACT_KINDS,
  type FactKind,
  type Reference,
  reference,
  SOURCE_SYSTEMS,
  type SourceSystem,
} from './reference.ts';
export type {
  ClockTimes,
  PerformedMonthFact,
  Shift,
  TimeKind,
  TimeReportFact,
} from './time.ts';
export type { ChangeRecord, FactVersion, KnownFact, PersonRecord } from './version.ts';
export {
  countedPerformed,
  type Volume,
  type VolumeBasis,
  type VolumeCount,
  volumeOf,
} from './volumes.ts';
