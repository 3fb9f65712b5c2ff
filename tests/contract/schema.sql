table access_log
  entry bigint not null
  at timestamp with time zone not null
  account_id uuid -- Null for somebody at the command line.
  actor text not null -- The login name, or the user of the machine at the command line.
  role text
  session_id uuid
  act text not null
  person_id uuid
  reason text
  previous_hash bytea not null -- The hash of the entry before, so that none can be changed, taken out or put in between; zeros before the first.
  hash bytea not null -- SHA-256 of previous_hash and of what the entry says.
  comment 'Who did what with whose data, when, as what and why (10 § lag 2001:454). Numbered without gaps; only ever added to.';
  constraint access_log_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint access_log_act_check CHECK ((act <> ''::text));
  constraint access_log_actor_check CHECK ((actor <> ''::text));
  constraint access_log_entry_check CHECK ((entry > 0));
  constraint access_log_hash_check CHECK ((length(hash) = 32));
  constraint access_log_hash_key UNIQUE (hash);
  constraint access_log_pkey PRIMARY KEY (entry);
  constraint access_log_previous_hash_check CHECK ((length(previous_hash) = 32));
  constraint access_log_previous_hash_key UNIQUE (previous_hash);
  constraint access_log_reason_check CHECK ((reason <> ''::text));
  CREATE INDEX access_log_account ON access_log USING btree (account_id, entry);
  CREATE INDEX access_log_at ON access_log USING btree (at);
  CREATE INDEX access_log_person ON access_log USING btree (person_id, entry);
  grant insert, select to app_rw;

table account
  account_id uuid not null
  login_name text not null
  name text not null
  roles text[] not null -- What the account may step into, the first on log in.
  disabled_at timestamp with time zone
  made_at timestamp with time zone not null
  comment 'Somebody who may log in. Never removed, since the access log names it; disabled instead.';
  constraint account_login_name_check CHECK (((login_name ~ '^\S+$'::text) AND (login_name = lower(login_name))));
  constraint account_login_name_key UNIQUE (login_name);
  constraint account_name_check CHECK ((name <> ''::text));
  constraint account_pkey PRIMARY KEY (account_id);
  constraint account_roles_check CHECK ((cardinality(roles) > 0));
  grant insert, select to app_rw;
  grant update (disabled_at, name, roles) to app_rw;

table assistant
  version_id bigint not null identity
  assistant_id uuid not null
  born date
  identity_number_sealed bytea -- Twelve digits, AES-256-GCM; the key is kept outside the database.
  name text
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'A personal assistant.';
  constraint assistant_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint assistant_one_truth EXCLUDE USING gist (assistant_id WITH =, valid WITH &&, recorded WITH &&);
  constraint assistant_pkey PRIMARY KEY (version_id);
  constraint assistant_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint assistant_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX assistant_believed ON assistant USING btree (assistant_id) WHERE upper_inf(recorded);
  CREATE INDEX assistant_change ON assistant USING btree (change_id);
  CREATE INDEX assistant_closed ON assistant USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE TRIGGER assistant_only_closing BEFORE UPDATE ON assistant FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table calendar_token
  account_id uuid not null
  token_hash bytea not null -- SHA-256 of the token, which only the calendar's address has.
  made_at timestamp with time zone not null
  comment 'What opens the calendar of an account''s own duties. One at a time: a new one replaces the one before.';
  constraint calendar_token_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint calendar_token_pkey PRIMARY KEY (account_id);
  constraint calendar_token_token_hash_check CHECK ((length(token_hash) = 32));
  constraint calendar_token_token_hash_key UNIQUE (token_hash);
  grant delete, insert, select, update to app_rw;
  grant update (account_id, made_at, token_hash) to app_rw;

table case_draft
  case_id uuid not null
  section text not null
  version integer not null -- Counted from 1 in each section; two officers cannot both write the next.
  at timestamp with time zone not null
  account_id uuid not null
  actor text not null
  body jsonb not null
  comment 'Every saved state of a form in a case, so that nothing typed is lost and every change can be undone.';
  constraint case_draft_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint case_draft_actor_check CHECK ((actor <> ''::text));
  constraint case_draft_pkey PRIMARY KEY (case_id, section, version);
  constraint case_draft_section_check CHECK ((section <> ''::text));
  constraint case_draft_version_check CHECK ((version > 0));
  grant insert, select to app_rw;

table contract
  version_id bigint not null identity
  contract_id uuid not null
  provider_id uuid not null
  price_per_hour_ore bigint not null -- Öre per hour.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'What the municipality pays a provider for an hour, with the days on which the price holds.';
  constraint contract_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint contract_one_truth EXCLUDE USING gist (contract_id WITH =, valid WITH &&, recorded WITH &&);
  constraint contract_pkey PRIMARY KEY (version_id);
  constraint contract_price_per_hour_ore_check CHECK ((price_per_hour_ore >= 0));
  constraint contract_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint contract_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX contract_believed ON contract USING btree (contract_id) WHERE upper_inf(recorded);
  CREATE INDEX contract_change ON contract USING btree (change_id);
  CREATE INDEX contract_closed ON contract USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX contract_provider ON contract USING btree (provider_id);
  CREATE TRIGGER contract_only_closing BEFORE UPDATE ON contract FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

view contradiction
  code text
  kind text
  fact_id uuid
  other_id uuid
  fact_change bigint -- The change that brought what is believed of the fact.
  comment 'What cannot be true at once in what the register believes now. Empty after every change: see contradictions_of.';
  grant select to app_rw;

table credential
  credential_id uuid not null
  account_id uuid not null
  kind text not null
  identifier text -- OIDC: issuer and subject with a space between. Passkey: its id, base64url. Null for a password.
  secret text -- Password: Argon2id with its salt and costs, as PHC text. Passkey: its public key, base64url.
  one_time boolean not null -- A password that somebody else chose: it opens once, and leaves secret null.
  made_at timestamp with time zone not null
  comment 'What an account is known by; one password and any number of others.';
  constraint credential_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint credential_identifier_once UNIQUE (kind, identifier);
  constraint credential_kind_check CHECK ((kind = ANY (ARRAY['password'::text, 'oidc'::text, 'passkey'::text])));
  constraint credential_pkey PRIMARY KEY (credential_id);
  constraint credential_says_who CHECK (((kind = 'password'::text) = (identifier IS NULL)));
  CREATE INDEX credential_account ON credential USING btree (account_id);
  CREATE UNIQUE INDEX credential_one_password ON credential USING btree (account_id) WHERE (kind = 'password'::text);
  grant insert, select to app_rw;
  grant update (one_time, secret) to app_rw;

table decision
  version_id bigint not null identity
  decision_id uuid not null
  person_id uuid not null
  law text not null
  measure text not null
  outcome text not null
  category smallint -- Personkrets (1 § LSS).
  granted_per text -- The unit of time of the four counts of granted minutes.
  basic_minutes integer -- Granted minutes of basic needs per granted_per.
  other_minutes integer -- Granted minutes of other personal needs per granted_per.
  waiting_minutes integer -- Granted waiting time per granted_per, at its reduced share.
  standby_minutes integer -- Granted standby time per granted_per, at its reduced share.
  decided date not null -- The day the decision was made.
  known date not null -- The day the municipality got to know of it.
  review_on date
  delegated boolean not null
  interim boolean not null
  higher_amount boolean not null -- Förhöjt timbelopp is granted.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'Decisions of the municipality (LSS) and of Försäkringskassan (SFB). Effective is the start of valid; decided and known are dates of their own.';
  constraint decision_basic_minutes_check CHECK ((basic_minutes >= 0));
  constraint decision_category_check CHECK (((category >= 1) AND (category <= 3)));
  constraint decision_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint decision_granted_has_minutes CHECK ((((outcome = 'granted'::text) = (granted_per IS NOT NULL)) AND (num_nulls(granted_per, basic_minutes, other_minutes, waiting_minutes, standby_minutes) = ANY (ARRAY[0, 5]))));
  constraint decision_granted_per_check CHECK ((granted_per = ANY (ARRAY['week'::text, 'month'::text])));
  constraint decision_law_check CHECK ((law = ANY (ARRAY['LSS'::text, 'SFB'::text])));
  constraint decision_measure_check CHECK ((measure = ANY (ARRAY['personal_assistance'::text, 'temporary_extension'::text, 'sick_pay_cost'::text, 'other'::text])));
  constraint decision_one_truth EXCLUDE USING gist (decision_id WITH =, valid WITH &&, recorded WITH &&);
  constraint decision_other_minutes_check CHECK ((other_minutes >= 0));
  constraint decision_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'refused'::text, 'dismissed'::text])));
  constraint decision_overlaps EXCLUDE USING gist (person_id WITH =, law WITH =, measure WITH =, valid WITH &&, recorded WITH &&) WHERE (((outcome = 'granted'::text) AND (measure <> 'other'::text))) DEFERRABLE INITIALLY DEFERRED;
  constraint decision_pkey PRIMARY KEY (version_id);
  constraint decision_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint decision_standby_minutes_check CHECK ((standby_minutes >= 0));
  constraint decision_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  constraint decision_waiting_minutes_check CHECK ((waiting_minutes >= 0));
  CREATE INDEX decision_believed ON decision USING btree (decision_id) WHERE upper_inf(recorded);
  CREATE INDEX decision_change ON decision USING btree (change_id);
  CREATE INDEX decision_closed ON decision USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX decision_person ON decision USING btree (person_id);
  CREATE TRIGGER decision_only_closing BEFORE UPDATE ON decision FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table digest
  account_id uuid not null
  address text not null -- As they typed it themselves.
  language text not null
  sent_on date -- The morning that last had its letter; null before the first.
  comment 'Who has asked for a letter each working morning; gone when they no longer want it. Never more than counts is sent.';
  constraint digest_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint digest_address_check CHECK ((address ~ '^[^\s@]+@[^\s@]+$'::text));
  constraint digest_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])));
  constraint digest_pkey PRIMARY KEY (account_id);
  grant delete, insert, select, update to app_rw;
  grant update (account_id, address, language, sent_on) to app_rw;

table duty_step
  version_id bigint not null identity
  step_id uuid not null
  person_id uuid -- Null for what concerns the unit, or nobody known yet.
  kind text not null
  happened date not null -- The day it happened; recorded_at is when it was written down.
  recorded_at timestamp with time zone not null
  actor text not null
  reason text not null -- Why, in the words of the one who acted.
  details jsonb not null -- What the step says, by its kind.
  comment 'What was done about duties outside or around a case: told, reported, taken, done, not needed. Steps are only added; a wrong one is withdrawn by a later one.';
  constraint duty_step_actor_check CHECK ((actor <> ''::text));
  constraint duty_step_kind_check CHECK ((kind <> ''::text));
  constraint duty_step_pkey PRIMARY KEY (version_id);
  constraint duty_step_reason_check CHECK ((reason <> ''::text));
  constraint duty_step_step_id_key UNIQUE (step_id);
  CREATE INDEX duty_step_person ON duty_step USING btree (person_id, version_id);
  grant insert, select to app_rw;

table employment
  version_id bigint not null identity
  employment_id uuid not null
  assistant_id uuid not null
  provider_id uuid not null
  form text not null
  relation text not null -- Närstående (9 c § LSS).
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'How an assistant is employed and how near to the person.';
  constraint employment_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint employment_form_check CHECK ((form = ANY (ARRAY['hok'::text, 'pan'::text, 'pan_relative'::text, 'private'::text, 'unknown'::text])));
  constraint employment_one_truth EXCLUDE USING gist (employment_id WITH =, valid WITH &&, recorded WITH &&);
  constraint employment_pkey PRIMARY KEY (version_id);
  constraint employment_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint employment_relation_check CHECK ((relation = ANY (ARRAY['none'::text, 'relative'::text, 'household'::text, 'unknown'::text])));
  constraint employment_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX employment_assistant ON employment USING btree (assistant_id);
  CREATE INDEX employment_believed ON employment USING btree (employment_id) WHERE upper_inf(recorded);
  CREATE INDEX employment_change ON employment USING btree (change_id);
  CREATE INDEX employment_closed ON employment USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX employment_provider ON employment USING btree (provider_id);
  CREATE TRIGGER employment_only_closing BEFORE UPDATE ON employment FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table execution
  version_id bigint not null identity
  execution_id uuid not null
  decision_id uuid not null
  provider_id uuid not null
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'A decision being carried out by a provider.';
  constraint execution_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint execution_one_truth EXCLUDE USING gist (execution_id WITH =, valid WITH &&, recorded WITH &&);
  constraint execution_pkey PRIMARY KEY (version_id);
  constraint execution_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint execution_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX execution_believed ON execution USING btree (execution_id) WHERE upper_inf(recorded);
  CREATE INDEX execution_change ON execution USING btree (change_id);
  CREATE INDEX execution_closed ON execution USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX execution_decision ON execution USING btree (decision_id);
  CREATE INDEX execution_provider ON execution USING btree (provider_id);
  CREATE TRIGGER execution_only_closing BEFORE UPDATE ON execution FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table fk_charge
  version_id bigint not null identity
  fk_charge_id uuid not null
  person_id uuid not null
  service_month date not null -- First day of the month of the assistance.
  invoice_month date not null -- First day of the month of the invoice.
  invoice text not null
  time_minutes integer -- Charged minutes; negative in a credit.
  hourly_amount_ore bigint -- Öre per hour.
  amount_ore bigint not null -- Öre; negative in a credit.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'A line of the monthly charge for the first 20 hours (51 kap. 22-23 §§ SFB), as charged.';
  constraint fk_charge_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint fk_charge_invoice_month_check CHECK ((EXTRACT(day FROM invoice_month) = (1)::numeric));
  constraint fk_charge_one_truth EXCLUDE USING gist (fk_charge_id WITH =, valid WITH &&, recorded WITH &&);
  constraint fk_charge_pkey PRIMARY KEY (version_id);
  constraint fk_charge_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint fk_charge_service_month_check CHECK ((EXTRACT(day FROM service_month) = (1)::numeric));
  constraint fk_charge_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX fk_charge_believed ON fk_charge USING btree (fk_charge_id) WHERE upper_inf(recorded);
  CREATE INDEX fk_charge_change ON fk_charge USING btree (change_id);
  CREATE INDEX fk_charge_closed ON fk_charge USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX fk_charge_person ON fk_charge USING btree (person_id);
  CREATE TRIGGER fk_charge_only_closing BEFORE UPDATE ON fk_charge FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table fk_notice
  version_id bigint not null identity
  fk_notice_id uuid not null
  person_id uuid not null
  decision_id uuid
  outcome text not null
  granted_per text -- The unit of time of the four counts of granted minutes.
  basic_minutes integer -- Granted minutes of basic needs per granted_per.
  other_minutes integer -- Granted minutes of other personal needs per granted_per.
  waiting_minutes integer -- Granted waiting time per granted_per, at its reduced share.
  standby_minutes integer -- Granted standby time per granted_per, at its reduced share.
  decided date not null -- The day of the decision.
  received date not null -- The day the municipality received the notice.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'What Försäkringskassan told the municipality of a decision (51 kap. 21 § SFB).';
  constraint fk_notice_basic_minutes_check CHECK ((basic_minutes >= 0));
  constraint fk_notice_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint fk_notice_granted_per_check CHECK ((granted_per = ANY (ARRAY['week'::text, 'month'::text])));
  constraint fk_notice_minutes_whole CHECK ((num_nulls(granted_per, basic_minutes, other_minutes, waiting_minutes, standby_minutes) = ANY (ARRAY[0, 5])));
  constraint fk_notice_one_truth EXCLUDE USING gist (fk_notice_id WITH =, valid WITH &&, recorded WITH &&);
  constraint fk_notice_other_minutes_check CHECK ((other_minutes >= 0));
  constraint fk_notice_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'amended'::text, 'reduced'::text, 'withdrawn'::text, 'refused'::text])));
  constraint fk_notice_pkey PRIMARY KEY (version_id);
  constraint fk_notice_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint fk_notice_standby_minutes_check CHECK ((standby_minutes >= 0));
  constraint fk_notice_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  constraint fk_notice_waiting_minutes_check CHECK ((waiting_minutes >= 0));
  CREATE INDEX fk_notice_believed ON fk_notice USING btree (fk_notice_id) WHERE upper_inf(recorded);
  CREATE INDEX fk_notice_change ON fk_notice USING btree (change_id);
  CREATE INDEX fk_notice_closed ON fk_notice USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX fk_notice_decision ON fk_notice USING btree (decision_id);
  CREATE INDEX fk_notice_person ON fk_notice USING btree (person_id);
  CREATE TRIGGER fk_notice_only_closing BEFORE UPDATE ON fk_notice FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table forecast_vintage
  vintage_id uuid not null
  made_at timestamp with time zone not null
  account_id uuid not null
  actor text not null
  target_year smallint not null
  known_on date not null -- The basis: the day at whose end the register was read.
  body jsonb not null -- Öre: the mean, its interval, the budget and the parts; the seed and method that made it.
  comment 'Forecasts of a year''s cost as they were saved, each with its basis. Only ever added to: the record of past forecasts is scored from them.';
  constraint forecast_vintage_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint forecast_vintage_actor_check CHECK ((actor <> ''::text));
  constraint forecast_vintage_body_check CHECK ((jsonb_typeof(body) = 'object'::text));
  constraint forecast_vintage_pkey PRIMARY KEY (vintage_id);
  constraint forecast_vintage_target_year_check CHECK (((target_year >= 1994) AND (target_year <= 2200)));
  CREATE INDEX forecast_vintage_year ON forecast_vintage USING btree (target_year, made_at);
  grant insert, select to app_rw;

table guideline
  version text not null
  first_day date not null -- From this day the version is in force, until the next begins.
  at timestamp with time zone not null
  account_id uuid not null
  actor text not null
  body jsonb not null
  comment 'The municipality''s own guideline, version by version. Only ever added to: decisions name the version they were made under.';
  constraint guideline_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint guideline_actor_check CHECK ((actor <> ''::text));
  constraint guideline_body_check CHECK ((jsonb_typeof(body) = 'object'::text));
  constraint guideline_first_day_key UNIQUE (first_day);
  constraint guideline_pkey PRIMARY KEY (version);
  constraint guideline_version_check CHECK ((version <> ''::text));
  grant insert, select to app_rw;

table interruption
  version_id bigint not null identity
  interruption_id uuid not null
  execution_id uuid not null
  reason text not null
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'Days on which an execution stands still.';
  constraint interruption_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint interruption_one_truth EXCLUDE USING gist (interruption_id WITH =, valid WITH &&, recorded WITH &&);
  constraint interruption_pkey PRIMARY KEY (version_id);
  constraint interruption_reason_check CHECK ((reason = ANY (ARRAY['hospital'::text, 'no_provider'::text, 'declined'::text, 'other'::text])));
  constraint interruption_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint interruption_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX interruption_believed ON interruption USING btree (interruption_id) WHERE upper_inf(recorded);
  CREATE INDEX interruption_change ON interruption USING btree (change_id);
  CREATE INDEX interruption_closed ON interruption USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX interruption_execution ON interruption USING btree (execution_id);
  CREATE TRIGGER interruption_only_closing BEFORE UPDATE ON interruption FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table ledger_line
  version_id bigint not null identity
  ledger_line_id uuid not null
  vintage text not null
  account text not null
  account_name text
  objects jsonb not null -- Dimensions and objects, [{dimension, object}].
  voucher text
  text text
  amount_ore bigint not null -- Öre; debit positive, credit negative.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'A line of the ledger: budget, forecast or actual.';
  constraint ledger_line_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint ledger_line_one_truth EXCLUDE USING gist (ledger_line_id WITH =, valid WITH &&, recorded WITH &&);
  constraint ledger_line_pkey PRIMARY KEY (version_id);
  constraint ledger_line_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint ledger_line_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  constraint ledger_line_vintage_check CHECK ((vintage = ANY (ARRAY['budget'::text, 'forecast'::text, 'actual'::text])));
  CREATE INDEX ledger_line_believed ON ledger_line USING btree (ledger_line_id) WHERE upper_inf(recorded);
  CREATE INDEX ledger_line_change ON ledger_line USING btree (change_id);
  CREATE INDEX ledger_line_closed ON ledger_line USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE TRIGGER ledger_line_only_closing BEFORE UPDATE ON ledger_line FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table municipality
  one_row boolean not null
  name text not null
  code text -- Four digits, as Statistics Sweden numbers municipalities; null until told.
  synthetic boolean not null -- True when everything in the register is made up; settled when the register is begun.
  comment 'Whose register this is; one row, or none until it is named.';
  constraint municipality_code_check CHECK ((code ~ '^[0-9]{4}$'::text));
  constraint municipality_name_check CHECK ((name <> ''::text));
  constraint municipality_one_row_check CHECK (one_row);
  constraint municipality_pkey PRIMARY KEY (one_row);
  grant insert, select to app_rw;
  grant update (code, name) to app_rw;

table performed_month
  version_id bigint not null identity
  performed_month_id uuid not null
  person_id uuid not null
  provider_id uuid
  law text not null
  month date not null -- First day of the month.
  active_minutes integer not null -- Clock minutes.
  waiting_minutes integer not null -- Clock minutes.
  standby_minutes integer not null -- Clock minutes.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'A person''s performed time in a month as a sum, where shifts are not kept one by one.';
  constraint performed_month_active_minutes_check CHECK ((active_minutes >= 0));
  constraint performed_month_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint performed_month_law_check CHECK ((law = ANY (ARRAY['LSS'::text, 'SFB'::text])));
  constraint performed_month_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric));
  constraint performed_month_one_truth EXCLUDE USING gist (performed_month_id WITH =, valid WITH &&, recorded WITH &&);
  constraint performed_month_pkey PRIMARY KEY (version_id);
  constraint performed_month_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint performed_month_standby_minutes_check CHECK ((standby_minutes >= 0));
  constraint performed_month_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  constraint performed_month_waiting_minutes_check CHECK ((waiting_minutes >= 0));
  CREATE INDEX performed_month_believed ON performed_month USING btree (performed_month_id) WHERE upper_inf(recorded);
  CREATE INDEX performed_month_change ON performed_month USING btree (change_id);
  CREATE INDEX performed_month_closed ON performed_month USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX performed_month_person ON performed_month USING btree (person_id);
  CREATE TRIGGER performed_month_only_closing BEFORE UPDATE ON performed_month FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table permit
  version_id bigint not null identity
  permit_id uuid not null
  provider_id uuid not null
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'Permits for personal assistance (23 § LSS).';
  constraint permit_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint permit_one_truth EXCLUDE USING gist (permit_id WITH =, valid WITH &&, recorded WITH &&);
  constraint permit_pkey PRIMARY KEY (version_id);
  constraint permit_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint permit_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX permit_believed ON permit USING btree (permit_id) WHERE upper_inf(recorded);
  CREATE INDEX permit_change ON permit USING btree (change_id);
  CREATE INDEX permit_closed ON permit USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX permit_provider ON permit USING btree (provider_id);
  CREATE TRIGGER permit_only_closing BEFORE UPDATE ON permit FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table person
  version_id bigint not null identity
  person_id uuid not null
  born date not null
  identity_number_sealed bytea -- Twelve digits, AES-256-GCM; the key is kept outside the database.
  name text
  protection text -- Skyddade personuppgifter; null when no source has said.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'Somebody who has, had or asked for personal assistance; valid from birth to death or deregistration.';
  constraint person_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint person_one_truth EXCLUDE USING gist (person_id WITH =, valid WITH &&, recorded WITH &&);
  constraint person_pkey PRIMARY KEY (version_id);
  constraint person_protection_check CHECK ((protection = ANY (ARRAY['none'::text, 'secrecy_mark'::text, 'protected_registration'::text])));
  constraint person_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint person_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX person_believed ON person USING btree (person_id) WHERE upper_inf(recorded);
  CREATE INDEX person_change ON person USING btree (change_id);
  CREATE INDEX person_closed ON person USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE TRIGGER person_only_closing BEFORE UPDATE ON person FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table provider
  version_id bigint not null identity
  provider_id uuid not null
  organisation_number text
  name text
  form text
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'Who carries assistance out.';
  constraint provider_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint provider_form_check CHECK ((form = ANY (ARRAY['municipal'::text, 'private'::text, 'own_employer'::text])));
  constraint provider_one_truth EXCLUDE USING gist (provider_id WITH =, valid WITH &&, recorded WITH &&);
  constraint provider_pkey PRIMARY KEY (version_id);
  constraint provider_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint provider_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX provider_believed ON provider USING btree (provider_id) WHERE upper_inf(recorded);
  CREATE INDEX provider_change ON provider USING btree (change_id);
  CREATE INDEX provider_closed ON provider USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE TRIGGER provider_only_closing BEFORE UPDATE ON provider FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table recorded_step
  case_id uuid not null
  number integer not null -- Counted from 1 in each case; two officers cannot both write the next.
  person_id uuid not null
  at timestamp with time zone not null
  account_id uuid not null
  actor text not null -- The name of who did it, as it was then.
  body jsonb not null
  role text -- What they worked as when they did it; null for steps recorded before this was kept.
  comment 'What was done in a case, step by step. Only ever added to: a step that was wrong is taken back by a later one.';
  constraint recorded_step_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint recorded_step_actor_check CHECK ((actor <> ''::text));
  constraint recorded_step_body_check CHECK (((jsonb_typeof(body) = 'object'::text) AND (body ? 'step'::text)));
  constraint recorded_step_number_check CHECK ((number > 0));
  constraint recorded_step_pkey PRIMARY KEY (case_id, number);
  constraint recorded_step_role_check CHECK ((role <> ''::text));
  CREATE INDEX recorded_step_person ON recorded_step USING btree (person_id);
  grant insert, select to app_rw;

table register_change
  change_id bigint not null identity
  recorded_at timestamp with time zone not null
  actor text not null
  reason text not null
  source_name text
  source_hash text -- SHA-256 of the file, hexadecimal; null for what is typed by hand.
  fact_rows bigint not null -- Number of facts and withdrawals that the change spoke of.
  comment 'Who changed what the register believes, when and why. recorded_at is strictly increasing; a file is one change.';
  constraint register_change_actor_check CHECK ((actor <> ''::text));
  constraint register_change_fact_rows_check CHECK ((fact_rows >= 0));
  constraint register_change_pkey PRIMARY KEY (change_id);
  constraint register_change_reason_check CHECK ((reason <> ''::text));
  constraint register_change_recorded_at_key UNIQUE (recorded_at);
  constraint register_change_source_hash_check CHECK ((source_hash ~ '^[0-9a-f]{64}$'::text));
  constraint register_change_source_hash_key UNIQUE (source_hash);
  CREATE CONSTRAINT TRIGGER register_change_agrees AFTER INSERT ON register_change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_contradictions();
  CREATE TRIGGER register_change_in_order BEFORE INSERT ON register_change FOR EACH ROW EXECUTE FUNCTION refuse_change_out_of_order();
  grant insert, select to app_rw;

table representative
  version_id bigint not null identity
  representative_id uuid not null
  person_id uuid not null
  role text not null
  name text
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'Vårdnadshavare, god man or förvaltare (8 § LSS).';
  constraint representative_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint representative_one_truth EXCLUDE USING gist (representative_id WITH =, valid WITH &&, recorded WITH &&);
  constraint representative_pkey PRIMARY KEY (version_id);
  constraint representative_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint representative_role_check CHECK ((role = ANY (ARRAY['custodian'::text, 'god_man'::text, 'forvaltare'::text])));
  constraint representative_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX representative_believed ON representative USING btree (representative_id) WHERE upper_inf(recorded);
  CREATE INDEX representative_change ON representative USING btree (change_id);
  CREATE INDEX representative_closed ON representative USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX representative_person ON representative USING btree (person_id);
  CREATE TRIGGER representative_only_closing BEFORE UPDATE ON representative FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table residence
  version_id bigint not null identity
  residence_id uuid not null
  person_id uuid not null
  municipality text not null -- Code of the municipality, four digits.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'The municipality in which a person is registered as living.';
  constraint residence_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint residence_municipality_check CHECK ((municipality ~ '^[0-9]{4}$'::text));
  constraint residence_one_truth EXCLUDE USING gist (residence_id WITH =, valid WITH &&, recorded WITH &&);
  constraint residence_pkey PRIMARY KEY (version_id);
  constraint residence_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint residence_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  CREATE INDEX residence_believed ON residence USING btree (residence_id) WHERE upper_inf(recorded);
  CREATE INDEX residence_change ON residence USING btree (change_id);
  CREATE INDEX residence_closed ON residence USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX residence_person ON residence USING btree (person_id);
  CREATE TRIGGER residence_only_closing BEFORE UPDATE ON residence FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;

table schema_version
  version integer not null
  hash text not null
  applied_at timestamp with time zone not null
  comment 'Migrations that have been applied, each with the SHA-256 of its file.';
  constraint schema_version_pkey PRIMARY KEY (version);
  grant select to app_rw;

table session
  session_id uuid not null
  token_hash bytea not null -- SHA-256 of the token, which only the browser has.
  account_id uuid not null
  role text not null -- The role in use.
  used_at timestamp with time zone not null
  ends_at timestamp with time zone not null -- The session ends then, however much it is used.
  comment 'Who is logged in. Not part of backups.';
  constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(account_id);
  constraint session_pkey PRIMARY KEY (session_id);
  constraint session_token_hash_check CHECK ((length(token_hash) = 32));
  constraint session_token_hash_key UNIQUE (token_hash);
  CREATE INDEX session_account ON session USING btree (account_id);
  grant delete, insert, select to app_rw;
  grant update (account_id, role, used_at) to app_rw;

table shift
  time_report_version bigint not null
  line smallint not null
  day date not null
  kind text not null
  from_minute smallint not null -- Minutes from midnight, local time.
  to_minute smallint not null -- Minutes from midnight, local time; 1440 is the end of the day.
  original_from smallint -- The start before somebody changed it, minutes from midnight.
  original_to smallint -- The end before somebody changed it, minutes from midnight.
  comment 'The lines of a time report''s version. No key to or of its own, since a million lines pay for each one by one; verify counts and sums them instead.';
  constraint shift_original_possible CHECK ((((original_from IS NULL) AND (original_to IS NULL)) OR ((original_from IS NOT NULL) AND (0 <= original_from) AND (original_from < original_to) AND (original_to <= 1440))));
  constraint shift_possible CHECK (((kind = ANY (ARRAY['active'::text, 'waiting'::text, 'standby'::text])) AND (0 <= from_minute) AND (from_minute < to_minute) AND (to_minute <= 1440)));
  CREATE INDEX shift_version ON shift USING brin (time_report_version);
  grant insert, select to app_rw;

table time_report
  version_id bigint not null identity
  time_report_id uuid not null
  person_id uuid not null
  assistant_id uuid not null
  provider_id uuid
  law text not null
  month date not null -- First day of the month.
  collective_agreement boolean
  active_minutes integer not null -- Sum of active shifts, clock minutes.
  waiting_minutes integer not null -- Sum of waiting shifts, clock minutes.
  standby_minutes integer not null -- Sum of standby shifts, clock minutes.
  shift_count integer not null
  shift_digest text not null -- SHA-256 of the shifts, by which an unchanged report is recognised.
  valid daterange not null
  recorded tstzrange not null
  change_id bigint not null
  comment 'One assistant''s work for one person in one month. Its shifts hang on the version, so that a corrected report brings its own.';
  constraint time_report_active_minutes_check CHECK ((active_minutes >= 0));
  constraint time_report_change_id_fkey FOREIGN KEY (change_id) REFERENCES register_change(change_id);
  constraint time_report_law_check CHECK ((law = ANY (ARRAY['LSS'::text, 'SFB'::text])));
  constraint time_report_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric));
  constraint time_report_one_truth EXCLUDE USING gist (time_report_id WITH =, valid WITH &&, recorded WITH &&);
  constraint time_report_pkey PRIMARY KEY (version_id);
  constraint time_report_recorded_check CHECK (((NOT isempty(recorded)) AND (NOT lower_inf(recorded))));
  constraint time_report_shift_count_check CHECK ((shift_count >= 0));
  constraint time_report_standby_minutes_check CHECK ((standby_minutes >= 0));
  constraint time_report_valid_check CHECK (((NOT isempty(valid)) AND (NOT lower_inf(valid))));
  constraint time_report_waiting_minutes_check CHECK ((waiting_minutes >= 0));
  CREATE INDEX time_report_assistant ON time_report USING btree (assistant_id);
  CREATE INDEX time_report_believed ON time_report USING btree (time_report_id) WHERE upper_inf(recorded);
  CREATE INDEX time_report_change ON time_report USING btree (change_id);
  CREATE INDEX time_report_closed ON time_report USING btree (upper(recorded)) WHERE (NOT upper_inf(recorded));
  CREATE INDEX time_report_person ON time_report USING btree (person_id);
  CREATE TRIGGER time_report_only_closing BEFORE UPDATE ON time_report FOR EACH ROW EXECUTE FUNCTION refuse_all_but_closing();
  grant insert, select to app_rw;
  grant update (recorded) to app_rw;
