// In: commands from files and forms, each batch one change with actor and reason. Out: facts read on a basis
// {validOn, knownOn}, their history, volumes, checks and backups.
// Refuses to know formats, roles and law; the only place with queries.
export {
  type Access,
  type AccessEntry,
  type AccessLogQuestion,
  type Actor,
  appendAccess,
  findOpening,
  followAccessLog,
  listAccess,
} from './access-log.store.ts';
export {
  type Account,
  findAccount,
  findAccountNamed,
  findAccountOfOidc,
  findPassword,
  hasSpentPassword,
  insertAccount,
  listAccounts,
  replacePassword,
  spendPassword,
  updateAccount,
} from './account.store.ts';
export {
  findCalendarAccount,
  hasCalendarToken,
  removeCalendarToken,
  replaceCalendarToken,
} from './calendar-token.store.ts';
export {
  findDigestAddress,
  giveBackDigest,
  listUnsentDigests,
  saveDigestWish,
  takeDigest,
} from './digest.store.ts';
export {
  changeSessionRole,
  endOtherSessions,
  endSession,
  findCaller,
  startSession,
} from './session.store.ts';
export { type ChangeSummary, findChange, type KindCount, listChanges } from './changes.store.ts';
export { beginRegister, isUnbegun } from './begin-register.ts';
export { connectAsOwner, openPglite, ownerOfPglite } from './connection.ts';
export type { OwnerConnection, StorePlace } from './connection.ts';
export { migrate, type Migration, readMigrations } from './migrate.ts';
export { hasRegister, openStore, type Store } from './open-store.ts';
export { StoreUnusable } from './store-unusable.ts';
export { type Change, recordChange, type Recorded } from './record-change.store.ts';
export {
  appendCaseStep,
  type CaseActor,
  type CaseDraft,
  findCase,
  findCaseDraft,
  listCaseDrafts,
  listCases,
  type RecordedCase,
  saveCaseDraft,
  type StepToAppend,
} from './case.store.ts';
export {
  insertForecastVintage,
  listForecastVintages,
  type SavedVintage,
  type BudgetFrom,
  type VintageBasis,
} from './forecast-vintages.store.ts';
export { insertGuideline, listGuidelines } from './guideline.store.ts';
export { listProviders, type ProviderName } from './providers.store.ts';
export { countReviewDates } from './review-dates.store.ts';
export { listPersonCards } from './person-search.store.ts';
export { findIdentityNumber, findPerson, listHistory, personIdOf } from './person.store.ts';
export {
  type Check,
  CHECK_WORDS,
  type CheckName,
  type Verification,
  verify,
} from './verify.store.ts';
export { type Municipality, nameMunicipality, readMunicipality } from './municipality.store.ts';
export { findCoveredMonths, findNewestChange, type MoneySums, sumMoney } from './figures.store.ts';
export { type BelievedDecision, listBelievedDecisions } from './believed-spells.store.ts';
export {
  type ChargeRow,
  type DecisionChangeRow,
  type DecisionRow,
  type LedgerRow,
  listChargeRows,
  listDecisionChangeRows,
  listDecisionRows,
  listLedgerRows,
  listPerformedRows,
  type PerformedRow,
  type RowPage,
} from './figure-rows.store.ts';
export { type GrantedSpell, listGrantedSpells } from './granted-spells.store.ts';
export { countVolumes, sumOwnProviderTime, type VolumeQuestion } from './volumes.store.ts';
export { backup } from './backup.store.ts';
export { findKey, keyOfFolder, saveKey } from './key-file.ts';
export { restore } from './restore.store.ts';
export { type DutyMark, findDutyMark, listPersonsWithStepsSince } from './duty-mark.store.ts';
export { readDutyFacts } from './duties.store.ts';
export { listDutySteps, type NewDutyStep, recordDutySteps } from './duty-steps.store.ts';
