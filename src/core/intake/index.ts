// In: bytes that somebody hands over. Out: checked tables and forms and commands to the register, or every fault at
// once with its place. One folder per format, told by content; the same folder writes what it reads.
// Refuses to know what the figures mean and what the register already holds.
export type { DecimalMark, PrintedTable } from './printed-table.ts';
export { exactly, isBlank, printedNumber, type PrintedNumber } from './table/printed-number.ts';
export { LARGEST_TABLE_FILE, readTable, readTables } from './table/read-table.ts';
export { checkAssessment, readAssessment, writeAssessment } from './assessment/index.ts';
export { type DecisionsCommand, writeDecisionsCsv } from './decisions/write-decisions.ts';
export { type Detected, detect, readIntake } from './detect/read-intake.ts';
export { FORMAT_WORDS } from './detect/format-words.ts';
export { type EltName, type EltToWrite, writeElt } from './elt/write-elt.ts';
export { FAULT_CODES, type FaultCode } from './faults.ts';
export { writeFkCharges } from './fk-charges/write-fk-charges.ts';
export { type NoticeForm, readNoticeForm } from './fk-notices/read-notice-form.ts';
export { exampleOf } from './examples/example-of.ts';
export { type FkNoticeToWrite, writeFkNotices } from './fk-notices/write-fk-notices.ts';
export { type Intake, INTAKE_FORMATS, type IntakeFormat } from './intake.ts';
export { writePerformedMonths } from './performed-months/write-performed-months.ts';
export { type SieHead, writeSie } from './sie/write-sie.ts';
export { type TimeReportToWrite, writeTimeReports } from './time-reports/write-time-reports.ts';
