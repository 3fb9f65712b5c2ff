create table guideline (
  version    text primary key check (version <> ''),
  first_day  date not null unique,
  at         timestamptz not null,
  account_id uuid not null references account,
  actor      text not null check (actor <> ''),
  body       jsonb not null check (jsonb_typeof(body) = 'object')
);
comment on table guideline is
  'The municipality''s own guideline, version by version. Only ever added to: decisions name the version they were made under.';
comment on column guideline.first_day is 'From this day the version is in force, until the next begins.';
grant select, insert on guideline to app_rw;
