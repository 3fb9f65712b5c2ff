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
export declare const writeDecisionsCsv: (commands: readonly DecisionsCommand[]) => string;
