// In: what a person asks of the published figures, or of the register. Out: view models ready for JSON, in the
// reader's language. One file per intent. Refuses to know HTTP, the command line and how a page looks.
export { backtestFile, type BacktestView } from './backtest.ts';
export { backUp, type BackUpView } from './back-up.ts';
export { type ComparedAreaView, compareFile, type ComparisonView } from './compare.ts';
export { change, changes, type ChangesView, type ChangeView } from './changes.ts';
export { type DecompositionView, decomposeFile, decompositionView } from './decompose-table.ts';
export {
  type EqualisationView,
  equaliseFile,
  type EqualiseQuestion,
  type NamedBytes,
  type ParametersView,
} from './equalise.ts';
export { equalisationPage } from './equalisation-page.ts';
export { type KeptStandardCostsView, keptStandardCosts } from './equalisation-page-kolada.ts';
export { octobers } from './equalisation-page-october.ts';
export { yearParameters } from './equalisation-page-parameters.ts';
export type * from './equalisation-page-view.ts';
export { beginDemo, wantsDemo } from './begin-demo.ts';
export { exampleCountry } from './made-up-country.ts';
export { DEMO, fillDemo, type Filling, type FillingOrder } from './fill-demo.ts';
export { municipality } from './municipality.ts';
export { type ExplainQuestion, explain } from './explain.ts';
export { figureLineage } from './figure-lineage.ts';
export { figureRows } from './figure-rows.ts';
export { forecastFile, type ForecastView } from './forecast.ts';
export { hoursByGroup, type HoursByGroupView } from './hours-by-group.ts';
export { type FlowsQuestion, publishedFlows, registerFlowsPage } from './flows.ts';
export type * from './flows-view.ts';
export { flowLeaves } from './register-flows.ts';
export { history, type HistoryView } from './history.ts';
export {
  type FileTakenIn,
  type FileToTakeIn,
  importFiles,
  type IntakeFinding,
  type Intention,
} from './import-files.ts';
export { fetchKolada, type KoladaView, refreshKolada, storedKolada } from './kolada.ts';
export { type LawEffectQuestion, publishedLawEffect, registerLawEffect } from './law-effect.ts';
export type * from './law-effect-view.ts';
export { type Library, openLibrary } from './library.ts';
export { type DutiesView, type DutyView, listDuties } from './list-duties.ts';
export { listPackages } from './list-packages.ts';
export {
  type AccountChange,
  type AccountForm,
  accountViews,
  type AccountView,
  changeAccount,
  makeAccount,
  type MadeAccount,
} from './accounts.ts';
export { type Identity, type LoggedIn, logIn, logInAs, visit, whoHolds } from './log-in.ts';
export {
  accessLog,
  accessLogStanding,
  type AccessLogStanding,
  type AccessLogView,
} from './read-access-log.ts';
export {
  choosePassword,
  logOut,
  type SessionView,
  sessionView,
  stepIntoRole,
} from './session.ts';
export {
  type AccessToLog,
  demandOpened,
  logAccess,
  openPerson,
  readLogged,
} from './log-access.ts';
export { makeTwin, type TwinView, type WriteFile } from './make-twin.ts';
export {
  nowcastFile,
  type NowcastView,
  triangleFile,
  type TriangleQuestion,
  type TriangleView,
} from './nowcast.ts';
export { octoberLeaves } from './october-figures.ts';
export { octoberCorrection, type OctoberCorrectionView } from './october-correction.ts';
export { overview } from './overview.ts';
export {
  openPersonFor,
  type PersonOpening,
  personTimeline,
  type PersonTimelineView,
} from './person-timeline.ts';
export { keptKolada } from './comparison-kolada.ts';
export { others, type OthersQuestion } from './comparison-page.ts';
export type * from './comparison-view.ts';
export { ownProvider, type OwnProviderQuestion } from './own-provider.ts';
export type * from './own-provider-view.ts';
export { type PersonListQuestion, searchPersons } from './search-persons.ts';
export { person, type PersonFactView, type PersonView } from './person.ts';
export { type RegisterLibrary, registerLibrary } from './register-library.ts';
export { recordNotice, type RecordedNotice } from './record-notice.ts';
export { restore, type RestoreView } from './restore.ts';
export {
  standardCosts,
  type StandardCostsView,
  type StandardCostView,
} from './standard-costs.ts';
export {
  type ShiftedCostView,
  shiftedCosts,
  supportFlows,
  type SupportFlowsView,
} from './support-flows.ts';
export { tableView } from './table-view.ts';
export { type CheckView, type VerificationView, verifyRegister } from './verify-register.ts';
export type { VersionView } from './version-view.ts';
export { vintages } from './vintages.ts';
export {
  type ForecastRecordView,
  publishedForecastRecord,
  registerForecastRecord,
  type SavedForecastView,
} from './forecast-record.ts';
export { savedLeaves } from './saved-forecasts.ts';
export { saveForecast } from './save-forecast.ts';
export {
  foreseenLeaves,
  type YearForecastQuestion,
  yearForecastView,
  type YearForecastView,
} from './year-forecast.ts';
export { publishedUnknown, type PublishedUnknownView } from './published-unknown.ts';
export { accrualMemo } from './accrual-memo.ts';
export type { RangeView } from './figure-range.ts';
export type { TriangleId } from './unknown-triangles.ts';
export {
  type TriangleRowView,
  unknownLeaves,
  unknownYetView,
  type UnknownYetView,
} from './unknown-yet-view.ts';
export { volumes, type VolumesView, type VolumeView } from './volumes.ts';
export {
  type OpenRegister,
  openRegister,
  type RegisterPlace,
  withRegister,
} from './with-register.ts';
export type { Store } from '#shell/store';
export type { Paper } from '#core/papers';
export type * from './explanation-view.ts';
export type * from './overview-view.ts';
export type * from './views.ts';
export { caseLetter, letterPreview } from './casework/case-letter.ts';
export { caseOrder } from './casework/case-order.ts';
export { type CaseRow, caseRows, type CaseView, readCase } from './casework/read-cases.ts';
export {
  type DutyBoard,
  dutyBoard,
  type DutyQuestion,
  type DutyRow,
} from './duties/duty-board.ts';
export {
  type InboxRow,
  type NoticeInbox,
  noticeInbox,
  type WaitView,
} from './duties/notice-inbox.ts';
export { keepUnmatched, matchNotice, type UnmatchedNotice } from './duties/unmatched-notices.ts';
export { type DutyVerdict, settleDuties } from './duties/settle-duties.ts';
export { recordStep, type StepToRecord } from './casework/record-step.ts';
export {
  type DraftToSave,
  earlierDraft,
  type SavedDraft,
  saveDraft,
} from './casework/save-draft.ts';
export { paperFile, type PaperFile, type PaperFormat } from './casework/paper-file.ts';
export { type AppealRow, type AppealsView, appealsView } from './casework/unit/appeals-view.ts';
export { markSent, unmarkSent } from './casework/unit/mark-sent.ts';
export { delegatedDecisions } from './casework/unit/delegated-decisions.ts';
export { type GuidelineRow, guidelineRows, layInGuideline } from './casework/unit/guidelines.ts';
export { parseQuarter, type Quarter } from './casework/unit/quarter.ts';
export {
  quarterReport,
  type QuarterView,
  quarterView,
  writeReason,
} from './casework/unit/quarter-report.ts';
export { type OfficerLoad, type UnitView, unitView } from './casework/unit/unit-view.ts';
export {
  calendarFeed,
  type CalendarReader,
  makeCalendarToken,
  revokeCalendar,
} from './duties/calendar-feed.ts';
export { type Digest, type DigestRound, sendDigests, wishForDigest } from './duties/digest.ts';
export {
  type OwnRulesChange,
  ownRules,
  type OwnRuleView,
  setOwnRules,
} from './duties/own-rules.ts';
export { nameRegister } from './name-register.ts';
export { settings, type SettingsView } from './settings.ts';
