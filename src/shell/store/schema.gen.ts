import type { ColumnType, Generated } from 'kysely';

export type Json = ColumnType<unknown, string, never>;

/** Who did what with whose data, when, as what and why (10 § lag 2001:454). Numbered without gaps; only ever added to. */
export type AccessLog = {
  entry: number;
  at: string;
  /** Null for somebody at the command line. */
  account_id: string | null;
  /** The login name, or the user of the machine at the command line. */
  actor: string;
  role: string | null;
  session_id: string | null;
  act: string;
  person_id: string | null;
  reason: string | null;
  /** The hash of the entry before, so that none can be changed, taken out or put in between; zeros before the first. */
  previous_hash: Uint8Array;
  /** SHA-256 of previous_hash and of what the entry says. */
  hash: Uint8Array;
};

/** Somebody who may log in. Never removed, since the access log names it; disabled instead. */
export type Account = {
  account_id: string;
  login_name: string;
  name: string;
  /** What the account may step into, the first on log in. */
  roles: string[];
  disabled_at: string | null;
  made_at: string;
};

/** A personal assistant. */
export type Assistant = {
  version_id: Generated<number>;
  assistant_id: string;
  born: string | null;
  /** Twelve digits, AES-256-GCM; the key is kept outside the database. */
  identity_number_sealed: Uint8Array | null;
  name: string | null;
  valid: string;
  recorded: string;
  change_id: number;
};

/** What opens the calendar of an account's own duties. One at a time: a new one replaces the one before. */
export type CalendarToken = {
  account_id: string;
  /** SHA-256 of the token, which only the calendar's address has. */
  token_hash: Uint8Array;
  made_at: string;
};

/** Every saved state of a form in a case, so that nothing typed is lost and every change can be undone. */
export type CaseDraft = {
  case_id: string;
  section: string;
  /** Counted from 1 in each section; two officers cannot both write the next. */
  version: number;
  at: string;
  account_id: string;
  actor: string;
  body: Json;
};

/** What the municipality pays a provider for an hour, with the days on which the price holds. */
export type Contract = {
  version_id: Generated<number>;
  contract_id: string;
  provider_id: string;
  /** Öre per hour. */
  price_per_hour_ore: number;
  valid: string;
  recorded: string;
  change_id: number;
};

/** What cannot be true at once in what the register believes now. Empty after every change: see contradictions_of. */
export type Contradiction = {
  code: string;
  kind: string;
  fact_id: string;
  other_id: string;
  /** The change that brought what is believed of the fact. */
  fact_change: number;
};

/** What an account is known by; one password and any number of others. */
export type Credential = {
  credential_id: string;
  account_id: string;
  kind: string;
  /** OIDC: issuer and subject with a space between. Passkey: its id, base64url. Null for a password. */
  identifier: string | null;
  /** Password: Argon2id with its salt and costs, as PHC text. Passkey: its public key, base64url. */
  secret: string | null;
  /** A password that somebody else chose: it opens once, and leaves secret null. */
  one_time: boolean;
  made_at: string;
};

/** Decisions of the municipality (LSS) and of Försäkringskassan (SFB). Effective is the start of valid; decided and known are dates of their own. */
export type Decision = {
  version_id: Generated<number>;
  decision_id: string;
  person_id: string;
  law: string;
  measure: string;
  outcome: string;
  /** Personkrets (1 § LSS). */
  category: number | null;
  /** The unit of time of the four counts of granted minutes. */
  granted_per: string | null;
  /** Granted minutes of basic needs per granted_per. */
  basic_minutes: number | null;
  /** Granted minutes of other personal needs per granted_per. */
  other_minutes: number | null;
  /** Granted waiting time per granted_per, at its reduced share. */
  waiting_minutes: number | null;
  /** Granted standby time per granted_per, at its reduced share. */
  standby_minutes: number | null;
  /** The day the decision was made. */
  decided: string;
  /** The day the municipality got to know of it. */
  known: string;
  review_on: string | null;
  delegated: boolean;
  interim: boolean;
  /** Förhöjt timbelopp is granted. */
  higher_amount: boolean;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Who has asked for a letter each working morning; gone when they no longer want it. Never more than counts is sent. */
export type Digest = {
  account_id: string;
  /** As they typed it themselves. */
  address: string;
  language: string;
  /** The morning that last had its letter; null before the first. */
  sent_on: string | null;
};

/** What was done about duties outside or around a case: told, reported, taken, done, not needed. Steps are only added; a wrong one is withdrawn by a later one. */
export type DutyStep = {
  version_id: Generated<number>;
  step_id: string;
  /** Null for what concerns the unit, or nobody known yet. */
  person_id: string | null;
  kind: string;
  /** The day it happened; recorded_at is when it was written down. */
  happened: string;
  recorded_at: string;
  actor: string;
  /** Why, in the words of the one who acted. */
  reason: string;
  /** What the step says, by its kind. */
  details: Json;
};

/** How an assistant is employed and how near to the person. */
export type Employment = {
  version_id: Generated<number>;
  employment_id: string;
  assistant_id: string;
  provider_id: string;
  form: string;
  /** Närstående (9 c § LSS). */
  relation: string;
  valid: string;
  recorded: string;
  change_id: number;
};

/** A decision being carried out by a provider. */
export type Execution = {
  version_id: Generated<number>;
  execution_id: string;
  decision_id: string;
  provider_id: string;
  valid: string;
  recorded: string;
  change_id: number;
};

/** A line of the monthly charge for the first 20 hours (51 kap. 22-23 §§ SFB), as charged. */
export type FkCharge = {
  version_id: Generated<number>;
  fk_charge_id: string;
  person_id: string;
  /** First day of the month of the assistance. */
  service_month: string;
  /** First day of the month of the invoice. */
  invoice_month: string;
  invoice: string;
  /** Charged minutes; negative in a credit. */
  time_minutes: number | null;
  /** Öre per hour. */
  hourly_amount_ore: number | null;
  /** Öre; negative in a credit. */
  amount_ore: number;
  valid: string;
  recorded: string;
  change_id: number;
};

/** What Försäkringskassan told the municipality of a decision (51 kap. 21 § SFB). */
export type FkNotice = {
  version_id: Generated<number>;
  fk_notice_id: string;
  person_id: string;
  decision_id: string | null;
  outcome: string;
  /** The unit of time of the four counts of granted minutes. */
  granted_per: string | null;
  /** Granted minutes of basic needs per granted_per. */
  basic_minutes: number | null;
  /** Granted minutes of other personal needs per granted_per. */
  other_minutes: number | null;
  /** Granted waiting time per granted_per, at its reduced share. */
  waiting_minutes: number | null;
  /** Granted standby time per granted_per, at its reduced share. */
  standby_minutes: number | null;
  /** The day of the decision. */
  decided: string;
  /** The day the municipality received the notice. */
  received: string;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Forecasts of a year's cost as they were saved, each with its basis. Only ever added to: the record of past forecasts is scored from them. */
export type ForecastVintage = {
  vintage_id: string;
  made_at: string;
  account_id: string;
  actor: string;
  target_year: number;
  /** The basis: the day at whose end the register was read. */
  known_on: string;
  /** Öre: the mean, its interval, the budget and the parts; the seed and method that made it. */
  body: Json;
};

/** The municipality's own guideline, version by version. Only ever added to: decisions name the version they were made under. */
export type Guideline = {
  version: string;
  /** From this day the version is in force, until the next begins. */
  first_day: string;
  at: string;
  account_id: string;
  actor: string;
  body: Json;
};

/** Days on which an execution stands still. */
export type Interruption = {
  version_id: Generated<number>;
  interruption_id: string;
  execution_id: string;
  reason: string;
  valid: string;
  recorded: string;
  change_id: number;
};

/** A line of the ledger: budget, forecast or actual. */
export type LedgerLine = {
  version_id: Generated<number>;
  ledger_line_id: string;
  vintage: string;
  account: string;
  account_name: string | null;
  /** Dimensions and objects, [{dimension, object}]. */
  objects: Json;
  voucher: string | null;
  text: string | null;
  /** Öre; debit positive, credit negative. */
  amount_ore: number;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Whose register this is; one row, or none until it is named. */
export type Municipality = {
  one_row: boolean;
  name: string;
  /** Four digits, as Statistics Sweden numbers municipalities; null until told. */
  code: string | null;
  /** True when everything in the register is made up; settled when the register is begun. */
  synthetic: boolean;
};

/** A person's performed time in a month as a sum, where shifts are not kept one by one. */
export type PerformedMonth = {
  version_id: Generated<number>;
  performed_month_id: string;
  person_id: string;
  provider_id: string | null;
  law: string;
  /** First day of the month. */
  month: string;
  /** Clock minutes. */
  active_minutes: number;
  /** Clock minutes. */
  waiting_minutes: number;
  /** Clock minutes. */
  standby_minutes: number;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Permits for personal assistance (23 § LSS). */
export type Permit = {
  version_id: Generated<number>;
  permit_id: string;
  provider_id: string;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Somebody who has, had or asked for personal assistance; valid from birth to death or deregistration. */
export type Person = {
  version_id: Generated<number>;
  person_id: string;
  born: string;
  /** Twelve digits, AES-256-GCM; the key is kept outside the database. */
  identity_number_sealed: Uint8Array | null;
  name: string | null;
  /** Skyddade personuppgifter; null when no source has said. */
  protection: string | null;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Who carries assistance out. */
export type Provider = {
  version_id: Generated<number>;
  provider_id: string;
  organisation_number: string | null;
  name: string | null;
  form: string | null;
  valid: string;
  recorded: string;
  change_id: number;
};

/** What was done in a case, step by step. Only ever added to: a step that was wrong is taken back by a later one. */
export type RecordedStep = {
  case_id: string;
  /** Counted from 1 in each case; two officers cannot both write the next. */
  number: number;
  person_id: string;
  at: string;
  account_id: string;
  /** The name of who did it, as it was then. */
  actor: string;
  body: Json;
  /** What they worked as when they did it; null for steps recorded before this was kept. */
  role: string | null;
};

/** Who changed what the register believes, when and why. recorded_at is strictly increasing; a file is one change. */
export type RegisterChange = {
  change_id: Generated<number>;
  recorded_at: string;
  actor: string;
  reason: string;
  source_name: string | null;
  /** SHA-256 of the file, hexadecimal; null for what is typed by hand. */
  source_hash: string | null;
  /** Number of facts and withdrawals that the change spoke of. */
  fact_rows: number;
};

/** Vårdnadshavare, god man or förvaltare (8 § LSS). */
export type Representative = {
  version_id: Generated<number>;
  representative_id: string;
  person_id: string;
  role: string;
  name: string | null;
  valid: string;
  recorded: string;
  change_id: number;
};

/** The municipality in which a person is registered as living. */
export type Residence = {
  version_id: Generated<number>;
  residence_id: string;
  person_id: string;
  /** Code of the municipality, four digits. */
  municipality: string;
  valid: string;
  recorded: string;
  change_id: number;
};

/** Migrations that have been applied, each with the SHA-256 of its file. */
export type SchemaVersion = {
  version: number;
  hash: string;
  applied_at: string;
};

/** Who is logged in. Not part of backups. */
export type Session = {
  session_id: string;
  /** SHA-256 of the token, which only the browser has. */
  token_hash: Uint8Array;
  account_id: string;
  /** The role in use. */
  role: string;
  used_at: string;
  /** The session ends then, however much it is used. */
  ends_at: string;
};

/** The lines of a time report's version. No key to or of its own, since a million lines pay for each one by one; verify counts and sums them instead. */
export type Shift = {
  time_report_version: number;
  line: number;
  day: string;
  kind: string;
  /** Minutes from midnight, local time. */
  from_minute: number;
  /** Minutes from midnight, local time; 1440 is the end of the day. */
  to_minute: number;
  /** The start before somebody changed it, minutes from midnight. */
  original_from: number | null;
  /** The end before somebody changed it, minutes from midnight. */
  original_to: number | null;
};

/** One assistant's work for one person in one month. Its shifts hang on the version, so that a corrected report brings its own. */
export type TimeReport = {
  version_id: Generated<number>;
  time_report_id: string;
  person_id: string;
  assistant_id: string;
  provider_id: string | null;
  law: string;
  /** First day of the month. */
  month: string;
  collective_agreement: boolean | null;
  /** Sum of active shifts, clock minutes. */
  active_minutes: number;
  /** Sum of waiting shifts, clock minutes. */
  waiting_minutes: number;
  /** Sum of standby shifts, clock minutes. */
  standby_minutes: number;
  shift_count: number;
  /** SHA-256 of the shifts, by which an unchanged report is recognised. */
  shift_digest: string;
  valid: string;
  recorded: string;
  change_id: number;
};

export type DB = {
  access_log: AccessLog;
  account: Account;
  assistant: Assistant;
  calendar_token: CalendarToken;
  case_draft: CaseDraft;
  contract: Contract;
  contradiction: Contradiction;
  credential: Credential;
  decision: Decision;
  digest: Digest;
  duty_step: DutyStep;
  employment: Employment;
  execution: Execution;
  fk_charge: FkCharge;
  fk_notice: FkNotice;
  forecast_vintage: ForecastVintage;
  guideline: Guideline;
  interruption: Interruption;
  ledger_line: LedgerLine;
  municipality: Municipality;
  performed_month: PerformedMonth;
  permit: Permit;
  person: Person;
  provider: Provider;
  recorded_step: RecordedStep;
  register_change: RegisterChange;
  representative: Representative;
  residence: Residence;
  schema_version: SchemaVersion;
  session: Session;
  shift: Shift;
  time_report: TimeReport;
};
