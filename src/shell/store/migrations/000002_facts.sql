create table person (
  version_id             bigint generated always as identity primary key,
  person_id              uuid not null,
  born                   date not null,
  identity_number_sealed bytea,
  name                   text,
  protection             text check (protection in ('none', 'secrecy_mark', 'protected_registration')),
  valid                  daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded               tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id              bigint not null references register_change,
  constraint person_one_truth
    exclude using gist (person_id with =, valid with &&, recorded with &&)
);
comment on table person is
  'Somebody who has, had or asked for personal assistance; valid from birth to death or deregistration.';
comment on column person.identity_number_sealed is 'Twelve digits, AES-256-GCM; the key is kept outside the database.';
comment on column person.protection is 'Skyddade personuppgifter; null when no source has said.';
create index person_believed on person (person_id) where upper_inf(recorded);
create index person_change on person (change_id);
create index person_closed on person (upper(recorded)) where not upper_inf(recorded);
grant select, insert on person to app_rw;
grant update (recorded) on person to app_rw;
create trigger person_only_closing before update on person
  for each row execute function refuse_all_but_closing();

create table residence (
  version_id   bigint generated always as identity primary key,
  residence_id uuid not null,
  person_id    uuid not null,
  municipality text not null check (municipality ~ '^[0-9]{4}$'),
  valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded     tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id    bigint not null references register_change,
  constraint residence_one_truth
    exclude using gist (residence_id with =, valid with &&, recorded with &&)
);
comment on table residence is
  'The municipality in which a person is registered as living.';
comment on column residence.municipality is 'Code of the municipality, four digits.';
create index residence_believed on residence (residence_id) where upper_inf(recorded);
create index residence_change on residence (change_id);
create index residence_closed on residence (upper(recorded)) where not upper_inf(recorded);
create index residence_person on residence (person_id);
grant select, insert on residence to app_rw;
grant update (recorded) on residence to app_rw;
create trigger residence_only_closing before update on residence
  for each row execute function refuse_all_but_closing();

create table representative (
  version_id        bigint generated always as identity primary key,
  representative_id uuid not null,
  person_id         uuid not null,
  role              text not null check (role in ('custodian', 'god_man', 'forvaltare')),
  name              text,
  valid             daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded          tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id         bigint not null references register_change,
  constraint representative_one_truth
    exclude using gist (representative_id with =, valid with &&, recorded with &&)
);
comment on table representative is
  'Vårdnadshavare, god man or förvaltare (8 § LSS).';
create index representative_believed on representative (representative_id) where upper_inf(recorded);
create index representative_change on representative (change_id);
create index representative_closed on representative (upper(recorded)) where not upper_inf(recorded);
create index representative_person on representative (person_id);
grant select, insert on representative to app_rw;
grant update (recorded) on representative to app_rw;
create trigger representative_only_closing before update on representative
  for each row execute function refuse_all_but_closing();

create table decision (
  version_id      bigint generated always as identity primary key,
  decision_id     uuid not null,
  person_id       uuid not null,
  law             text not null check (law in ('LSS', 'SFB')),
  measure         text not null check (measure in ('personal_assistance', 'temporary_extension', 'sick_pay_cost', 'other')),
  outcome         text not null check (outcome in ('granted', 'refused', 'dismissed')),
  category        smallint check (category between 1 and 3),
  granted_per     text check (granted_per in ('week', 'month')),
  basic_minutes   integer check (basic_minutes >= 0),
  other_minutes   integer check (other_minutes >= 0),
  waiting_minutes integer check (waiting_minutes >= 0),
  standby_minutes integer check (standby_minutes >= 0),
  decided         date not null,
  known           date not null,
  review_on       date,
  delegated       boolean not null,
  interim         boolean not null,
  higher_amount   boolean not null,
  valid           daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded        tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id       bigint not null references register_change,
  constraint decision_one_truth
    exclude using gist (decision_id with =, valid with &&, recorded with &&),
  constraint decision_granted_has_minutes check (
    (outcome = 'granted') = (granted_per is not null)
    and num_nulls(granted_per, basic_minutes, other_minutes, waiting_minutes, standby_minutes) in (0, 5)
  ),
  constraint decision_overlaps exclude using gist (
    person_id with =, law with =, measure with =, valid with &&, recorded with &&
  ) where (outcome = 'granted' and measure <> 'other') deferrable initially deferred
);
comment on table decision is
  'Decisions of the municipality (LSS) and of Försäkringskassan (SFB). Effective is the start of valid; decided and known are dates of their own.';
comment on column decision.category is 'Personkrets (1 § LSS).';
comment on column decision.granted_per is 'The unit of time of the four counts of granted minutes.';
comment on column decision.basic_minutes is 'Granted minutes of basic needs per granted_per.';
comment on column decision.other_minutes is 'Granted minutes of other personal needs per granted_per.';
comment on column decision.waiting_minutes is 'Granted waiting time per granted_per, at its reduced share.';
comment on column decision.standby_minutes is 'Granted standby time per granted_per, at its reduced share.';
comment on column decision.decided is 'The day the decision was made.';
comment on column decision.known is 'The day the municipality got to know of it.';
comment on column decision.higher_amount is 'Förhöjt timbelopp is granted.';
create index decision_believed on decision (decision_id) where upper_inf(recorded);
create index decision_change on decision (change_id);
create index decision_closed on decision (upper(recorded)) where not upper_inf(recorded);
create index decision_person on decision (person_id);
grant select, insert on decision to app_rw;
grant update (recorded) on decision to app_rw;
create trigger decision_only_closing before update on decision
  for each row execute function refuse_all_but_closing();

create table execution (
  version_id   bigint generated always as identity primary key,
  execution_id uuid not null,
  decision_id  uuid not null,
  provider_id  uuid not null,
  valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded     tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id    bigint not null references register_change,
  constraint execution_one_truth
    exclude using gist (execution_id with =, valid with &&, recorded with &&)
);
comment on table execution is
  'A decision being carried out by a provider.';
create index execution_believed on execution (execution_id) where upper_inf(recorded);
create index execution_change on execution (change_id);
create index execution_closed on execution (upper(recorded)) where not upper_inf(recorded);
create index execution_decision on execution (decision_id);
create index execution_provider on execution (provider_id);
grant select, insert on execution to app_rw;
grant update (recorded) on execution to app_rw;
create trigger execution_only_closing before update on execution
  for each row execute function refuse_all_but_closing();

create table interruption (
  version_id      bigint generated always as identity primary key,
  interruption_id uuid not null,
  execution_id    uuid not null,
  reason          text not null check (reason in ('hospital', 'no_provider', 'declined', 'other')),
  valid           daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded        tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id       bigint not null references register_change,
  constraint interruption_one_truth
    exclude using gist (interruption_id with =, valid with &&, recorded with &&)
);
comment on table interruption is
  'Days on which an execution stands still.';
create index interruption_believed on interruption (interruption_id) where upper_inf(recorded);
create index interruption_change on interruption (change_id);
create index interruption_closed on interruption (upper(recorded)) where not upper_inf(recorded);
create index interruption_execution on interruption (execution_id);
grant select, insert on interruption to app_rw;
grant update (recorded) on interruption to app_rw;
create trigger interruption_only_closing before update on interruption
  for each row execute function refuse_all_but_closing();

create table provider (
  version_id          bigint generated always as identity primary key,
  provider_id         uuid not null,
  organisation_number text,
  name                text,
  form                text check (form in ('municipal', 'private', 'own_employer')),
  valid               daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded            tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id           bigint not null references register_change,
  constraint provider_one_truth
    exclude using gist (provider_id with =, valid with &&, recorded with &&)
);
comment on table provider is
  'Who carries assistance out.';
create index provider_believed on provider (provider_id) where upper_inf(recorded);
create index provider_change on provider (change_id);
create index provider_closed on provider (upper(recorded)) where not upper_inf(recorded);
grant select, insert on provider to app_rw;
grant update (recorded) on provider to app_rw;
create trigger provider_only_closing before update on provider
  for each row execute function refuse_all_but_closing();

create table permit (
  version_id  bigint generated always as identity primary key,
  permit_id   uuid not null,
  provider_id uuid not null,
  valid       daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded    tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id   bigint not null references register_change,
  constraint permit_one_truth
    exclude using gist (permit_id with =, valid with &&, recorded with &&)
);
comment on table permit is
  'Permits for personal assistance (23 § LSS).';
create index permit_believed on permit (permit_id) where upper_inf(recorded);
create index permit_change on permit (change_id);
create index permit_closed on permit (upper(recorded)) where not upper_inf(recorded);
create index permit_provider on permit (provider_id);
grant select, insert on permit to app_rw;
grant update (recorded) on permit to app_rw;
create trigger permit_only_closing before update on permit
  for each row execute function refuse_all_but_closing();

create table contract (
  version_id         bigint generated always as identity primary key,
  contract_id        uuid not null,
  provider_id        uuid not null,
  price_per_hour_ore bigint not null check (price_per_hour_ore >= 0),
  valid              daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded           tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id          bigint not null references register_change,
  constraint contract_one_truth
    exclude using gist (contract_id with =, valid with &&, recorded with &&)
);
comment on table contract is
  'What the municipality pays a provider for an hour, with the days on which the price holds.';
comment on column contract.price_per_hour_ore is 'Öre per hour.';
create index contract_believed on contract (contract_id) where upper_inf(recorded);
create index contract_change on contract (change_id);
create index contract_closed on contract (upper(recorded)) where not upper_inf(recorded);
create index contract_provider on contract (provider_id);
grant select, insert on contract to app_rw;
grant update (recorded) on contract to app_rw;
create trigger contract_only_closing before update on contract
  for each row execute function refuse_all_but_closing();

create table assistant (
  version_id             bigint generated always as identity primary key,
  assistant_id           uuid not null,
  born                   date,
  identity_number_sealed bytea,
  name                   text,
  valid                  daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded               tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id              bigint not null references register_change,
  constraint assistant_one_truth
    exclude using gist (assistant_id with =, valid with &&, recorded with &&)
);
comment on table assistant is
  'A personal assistant.';
comment on column assistant.identity_number_sealed is 'Twelve digits, AES-256-GCM; the key is kept outside the database.';
create index assistant_believed on assistant (assistant_id) where upper_inf(recorded);
create index assistant_change on assistant (change_id);
create index assistant_closed on assistant (upper(recorded)) where not upper_inf(recorded);
grant select, insert on assistant to app_rw;
grant update (recorded) on assistant to app_rw;
create trigger assistant_only_closing before update on assistant
  for each row execute function refuse_all_but_closing();

create table employment (
  version_id    bigint generated always as identity primary key,
  employment_id uuid not null,
  assistant_id  uuid not null,
  provider_id   uuid not null,
  form          text not null check (form in ('hok', 'pan', 'pan_relative', 'private', 'unknown')),
  relation      text not null check (relation in ('none', 'relative', 'household', 'unknown')),
  valid         daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded      tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id     bigint not null references register_change,
  constraint employment_one_truth
    exclude using gist (employment_id with =, valid with &&, recorded with &&)
);
comment on table employment is
  'How an assistant is employed and how near to the person.';
comment on column employment.relation is 'Närstående (9 c § LSS).';
create index employment_believed on employment (employment_id) where upper_inf(recorded);
create index employment_change on employment (change_id);
create index employment_closed on employment (upper(recorded)) where not upper_inf(recorded);
create index employment_assistant on employment (assistant_id);
create index employment_provider on employment (provider_id);
grant select, insert on employment to app_rw;
grant update (recorded) on employment to app_rw;
create trigger employment_only_closing before update on employment
  for each row execute function refuse_all_but_closing();

create table time_report (
  version_id           bigint generated always as identity primary key,
  time_report_id       uuid not null,
  person_id            uuid not null,
  assistant_id         uuid not null,
  provider_id          uuid,
  law                  text not null check (law in ('LSS', 'SFB')),
  month                date not null check (extract(day from month) = 1),
  collective_agreement boolean,
  active_minutes       integer not null check (active_minutes >= 0),
  waiting_minutes      integer not null check (waiting_minutes >= 0),
  standby_minutes      integer not null check (standby_minutes >= 0),
  shift_count          integer not null check (shift_count >= 0),
  shift_digest         text not null,
  valid                daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded             tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id            bigint not null references register_change,
  constraint time_report_one_truth
    exclude using gist (time_report_id with =, valid with &&, recorded with &&)
);
comment on table time_report is
  'One assistant''s work for one person in one month. Its shifts hang on the version, so that a corrected report brings its own.';
comment on column time_report.month is 'First day of the month.';
comment on column time_report.active_minutes is 'Sum of active shifts, clock minutes.';
comment on column time_report.waiting_minutes is 'Sum of waiting shifts, clock minutes.';
comment on column time_report.standby_minutes is 'Sum of standby shifts, clock minutes.';
comment on column time_report.shift_digest is 'SHA-256 of the shifts, by which an unchanged report is recognised.';
create index time_report_believed on time_report (time_report_id) where upper_inf(recorded);
create index time_report_change on time_report (change_id);
create index time_report_closed on time_report (upper(recorded)) where not upper_inf(recorded);
create index time_report_person on time_report (person_id);
create index time_report_assistant on time_report (assistant_id);
grant select, insert on time_report to app_rw;
grant update (recorded) on time_report to app_rw;
create trigger time_report_only_closing before update on time_report
  for each row execute function refuse_all_but_closing();

create table performed_month (
  version_id         bigint generated always as identity primary key,
  performed_month_id uuid not null,
  person_id          uuid not null,
  provider_id        uuid,
  law                text not null check (law in ('LSS', 'SFB')),
  month              date not null check (extract(day from month) = 1),
  active_minutes     integer not null check (active_minutes >= 0),
  waiting_minutes    integer not null check (waiting_minutes >= 0),
  standby_minutes    integer not null check (standby_minutes >= 0),
  valid              daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded           tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id          bigint not null references register_change,
  constraint performed_month_one_truth
    exclude using gist (performed_month_id with =, valid with &&, recorded with &&)
);
comment on table performed_month is
  'A person''s performed time in a month as a sum, where shifts are not kept one by one.';
comment on column performed_month.month is 'First day of the month.';
comment on column performed_month.active_minutes is 'Clock minutes.';
comment on column performed_month.waiting_minutes is 'Clock minutes.';
comment on column performed_month.standby_minutes is 'Clock minutes.';
create index performed_month_believed on performed_month (performed_month_id) where upper_inf(recorded);
create index performed_month_change on performed_month (change_id);
create index performed_month_closed on performed_month (upper(recorded)) where not upper_inf(recorded);
create index performed_month_person on performed_month (person_id);
grant select, insert on performed_month to app_rw;
grant update (recorded) on performed_month to app_rw;
create trigger performed_month_only_closing before update on performed_month
  for each row execute function refuse_all_but_closing();

create table fk_notice (
  version_id      bigint generated always as identity primary key,
  fk_notice_id    uuid not null,
  person_id       uuid not null,
  decision_id     uuid,
  outcome         text not null check (outcome in ('granted', 'amended', 'reduced', 'withdrawn', 'refused')),
  granted_per     text check (granted_per in ('week', 'month')),
  basic_minutes   integer check (basic_minutes >= 0),
  other_minutes   integer check (other_minutes >= 0),
  waiting_minutes integer check (waiting_minutes >= 0),
  standby_minutes integer check (standby_minutes >= 0),
  decided         date not null,
  received        date not null,
  valid           daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded        tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id       bigint not null references register_change,
  constraint fk_notice_one_truth
    exclude using gist (fk_notice_id with =, valid with &&, recorded with &&),
  constraint fk_notice_minutes_whole check (
    num_nulls(granted_per, basic_minutes, other_minutes, waiting_minutes, standby_minutes) in (0, 5)
  )
);
comment on table fk_notice is
  'What Försäkringskassan told the municipality of a decision (51 kap. 21 § SFB).';
comment on column fk_notice.granted_per is 'The unit of time of the four counts of granted minutes.';
comment on column fk_notice.basic_minutes is 'Granted minutes of basic needs per granted_per.';
comment on column fk_notice.other_minutes is 'Granted minutes of other personal needs per granted_per.';
comment on column fk_notice.waiting_minutes is 'Granted waiting time per granted_per, at its reduced share.';
comment on column fk_notice.standby_minutes is 'Granted standby time per granted_per, at its reduced share.';
comment on column fk_notice.decided is 'The day of the decision.';
comment on column fk_notice.received is 'The day the municipality received the notice.';
create index fk_notice_believed on fk_notice (fk_notice_id) where upper_inf(recorded);
create index fk_notice_change on fk_notice (change_id);
create index fk_notice_closed on fk_notice (upper(recorded)) where not upper_inf(recorded);
create index fk_notice_person on fk_notice (person_id);
create index fk_notice_decision on fk_notice (decision_id);
grant select, insert on fk_notice to app_rw;
grant update (recorded) on fk_notice to app_rw;
create trigger fk_notice_only_closing before update on fk_notice
  for each row execute function refuse_all_but_closing();

create table fk_charge (
  version_id        bigint generated always as identity primary key,
  fk_charge_id      uuid not null,
  person_id         uuid not null,
  service_month     date not null check (extract(day from service_month) = 1),
  invoice_month     date not null check (extract(day from invoice_month) = 1),
  invoice           text not null,
  time_minutes      integer,
  hourly_amount_ore bigint,
  amount_ore        bigint not null,
  valid             daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded          tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id         bigint not null references register_change,
  constraint fk_charge_one_truth
    exclude using gist (fk_charge_id with =, valid with &&, recorded with &&)
);
comment on table fk_charge is
  'A line of the monthly charge for the first 20 hours (51 kap. 22-23 §§ SFB), as charged.';
comment on column fk_charge.service_month is 'First day of the month of the assistance.';
comment on column fk_charge.invoice_month is 'First day of the month of the invoice.';
comment on column fk_charge.time_minutes is 'Charged minutes; negative in a credit.';
comment on column fk_charge.hourly_amount_ore is 'Öre per hour.';
comment on column fk_charge.amount_ore is 'Öre; negative in a credit.';
create index fk_charge_believed on fk_charge (fk_charge_id) where upper_inf(recorded);
create index fk_charge_change on fk_charge (change_id);
create index fk_charge_closed on fk_charge (upper(recorded)) where not upper_inf(recorded);
create index fk_charge_person on fk_charge (person_id);
grant select, insert on fk_charge to app_rw;
grant update (recorded) on fk_charge to app_rw;
create trigger fk_charge_only_closing before update on fk_charge
  for each row execute function refuse_all_but_closing();

create table ledger_line (
  version_id     bigint generated always as identity primary key,
  ledger_line_id uuid not null,
  vintage        text not null check (vintage in ('budget', 'forecast', 'actual')),
  account        text not null,
  account_name   text,
  objects        jsonb not null,
  voucher        text,
  text           text,
  amount_ore     bigint not null,
  valid          daterange not null check (not isempty(valid) and not lower_inf(valid)),
  recorded       tstzrange not null check (not isempty(recorded) and not lower_inf(recorded)),
  change_id      bigint not null references register_change,
  constraint ledger_line_one_truth
    exclude using gist (ledger_line_id with =, valid with &&, recorded with &&)
);
comment on table ledger_line is
  'A line of the ledger: budget, forecast or actual.';
comment on column ledger_line.objects is 'Dimensions and objects, [{dimension, object}].';
comment on column ledger_line.amount_ore is 'Öre; debit positive, credit negative.';
create index ledger_line_believed on ledger_line (ledger_line_id) where upper_inf(recorded);
create index ledger_line_change on ledger_line (change_id);
create index ledger_line_closed on ledger_line (upper(recorded)) where not upper_inf(recorded);
grant select, insert on ledger_line to app_rw;
grant update (recorded) on ledger_line to app_rw;
create trigger ledger_line_only_closing before update on ledger_line
  for each row execute function refuse_all_but_closing();

create table shift (
  time_report_version bigint   not null,
  line                smallint not null,
  day                 date     not null,
  kind                text     not null,
  from_minute         smallint not null,
  to_minute           smallint not null,
  original_from       smallint,
  original_to         smallint,
  constraint shift_possible check (
    kind in ('active', 'waiting', 'standby') and 0 <= from_minute and from_minute < to_minute and to_minute <= 1440
  ),
  constraint shift_original_possible check (
    original_from is null and original_to is null
    or original_from is not null and 0 <= original_from and original_from < original_to and original_to <= 1440
  )
);
create index shift_version on shift using brin (time_report_version);
comment on table shift is
  'The lines of a time report''s version. No key to or of its own, since a million lines pay for each one by one; verify counts and sums them instead.';
comment on column shift.from_minute is 'Minutes from midnight, local time.';
comment on column shift.to_minute is 'Minutes from midnight, local time; 1440 is the end of the day.';
comment on column shift.original_from is 'The start before somebody changed it, minutes from midnight.';
comment on column shift.original_to is 'The end before somebody changed it, minutes from midnight.';
grant select, insert on shift to app_rw;

create function refresh_statistics() returns void language plpgsql security definer set search_path = public as $$
begin
  analyze register_change, person, residence, representative, decision, execution, interruption, provider, permit, contract, assistant, employment, time_report, performed_month, fk_notice, fk_charge, ledger_line, shift;
end $$;
comment on function refresh_statistics is
  'Counts anew what the planner goes by. In the process nothing else does, and app_rw may not analyze by itself.';
revoke execute on function refresh_statistics from public;
grant execute on function refresh_statistics to app_rw;
