create table duty_step (
  version_id  bigint generated always as identity primary key,
  step_id     uuid not null unique,
  person_id   uuid,
  kind        text not null check (kind <> ''),
  happened    date not null,
  recorded_at timestamptz not null,
  actor       text not null check (actor <> ''),
  reason      text not null check (reason <> ''),
  details     jsonb not null
);
comment on table duty_step is
  'What was done about duties outside or around a case: told, reported, taken, done, not needed. Steps are only added; a wrong one is withdrawn by a later one.';
comment on column duty_step.person_id is 'Null for what concerns the unit, or nobody known yet.';
comment on column duty_step.happened is 'The day it happened; recorded_at is when it was written down.';
comment on column duty_step.reason is 'Why, in the words of the one who acted.';
comment on column duty_step.details is 'What the step says, by its kind.';
create index duty_step_person on duty_step (person_id, version_id);
grant select, insert on duty_step to app_rw;
