create table municipality (
  one_row   boolean primary key default true check (one_row),
  name      text not null check (name <> ''),
  code      text check (code ~ '^[0-9]{4}$'),
  synthetic boolean not null
);
comment on table municipality is 'Whose register this is; one row, or none until it is named.';
comment on column municipality.code is 'Four digits, as Statistics Sweden numbers municipalities; null until told.';
comment on column municipality.synthetic is 'True when everything in the register is made up; settled when the register is begun.';
grant select, insert, update (name, code) on municipality to app_rw;
