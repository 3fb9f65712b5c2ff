import type { DecisionFact, ExecutionFact, FkNoticeFact, InterruptionFact } from './decision.ts';
import type { Tombstone } from './fact.ts';
import type { FkChargeFact, LedgerLineFact } from './money.ts';
import type { PersonFact, RepresentativeFact, ResidenceFact } from './person.ts';
import type {
  AssistantFact,
  ContractFact,
  EmploymentFact,
  PermitFact,
  ProviderFact,
} from './provider.ts';
import type { PerformedMonthFact, TimeReportFact } from './time.ts';

export type FactCommand =
  | PersonFact
  | ResidenceFact
  | RepresentativeFact
  | DecisionFact
  | ExecutionFact
  | InterruptionFact
  | ProviderFact
  | PermitFact
  | ContractFact
  | AssistantFact
  | EmploymentFact
  | TimeReportFact
  | PerformedMonthFact
  | FkNoticeFact
  | FkChargeFact
  | LedgerLineFact;

/** One thing that a file says: a fact, or that an earlier one is taken back. */
export type RegisterCommand = FactCommand | Tombstone;
