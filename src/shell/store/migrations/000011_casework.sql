create table recorded_step (
  case_id    uuid not null,
  number     integer not null check (number > 0),
  person_id  uuid not null,
  at         timestamptz not null,
  account_id uuid not null references account,
  actor      text not null check (actor <> ''),
  body       jsonb not null check (jsonb_typeof(body) = 'object' and body ? 'step'),
  primary key (case_id, number)
);
comment on table recorded_step is
  'What was done in a case, step by step. Only ever added to: a step that was wrong is taken back by a later one.';
comment on column recorded_step.number is 'Counted from 1 in each case; two officers cannot both write the next.';
comment on column recorded_step.actor is 'The name of who did it, as it was then.';
create index recorded_step_person on recorded_step (person_id);
grant select, insert on recorded_step to app_rw;

create table case_draft (
  case_id    uuid not null,
  section    text not null check (section <> ''),
  version    integer not null check (version > 0),
  at         timestamptz not null,
  account_id uuid not null references account,
  actor      text not null check (actor <> ''),
  body       jsonb not null,
  primary key (case_id, section, version)
);
comment on table case_draft is
  'Every saved state of a form in a case, so that nothing typed is lost and every change can be undone.';
comment on column case_draft.version is 'Counted from 1 in each section; two officers cannot both write the next.';
grant select, insert on case_draft to app_rw;
