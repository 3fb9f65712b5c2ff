create extension if not exists btree_gist;

do $$ begin
  create role app_rw nologin;
exception when duplicate_object then null;
end $$;
do $$ begin
  execute format('grant app_rw to %I', current_user);
end $$;

create table register_change (
  change_id   bigint generated always as identity primary key,
  recorded_at timestamptz not null unique,
  actor       text not null check (actor <> ''),
  reason      text not null check (reason <> ''),
  source_name text,
  source_hash text unique check (source_hash ~ '^[0-9a-f]{64}$'),
  fact_rows   bigint not null check (fact_rows >= 0)
);
comment on table register_change is
  'Who changed what the register believes, when and why. recorded_at is strictly increasing; a file is one change.';
comment on column register_change.source_hash is 'SHA-256 of the file, hexadecimal; null for what is typed by hand.';
comment on column register_change.fact_rows is 'Number of facts and withdrawals that the change spoke of.';

create function refuse_change_out_of_order() returns trigger language plpgsql as $$
begin
  if exists (select from register_change where recorded_at >= new.recorded_at) then
    raise exception 'a change is recorded after all earlier ones'
      using errcode = '23514', constraint = 'register_change_in_order';
  end if;
  return new;
end $$;
create trigger register_change_in_order before insert on register_change
  for each row execute function refuse_change_out_of_order();
grant select, insert on register_change to app_rw;

create function refuse_all_but_closing() returns trigger language plpgsql as $$
begin
  if not upper_inf(old.recorded) or upper_inf(new.recorded) or lower(new.recorded) <> lower(old.recorded) then
    raise exception 'a row of the register is closed once and never changed otherwise'
      using errcode = '42501', constraint = 'only_closing';
  end if;
  return new;
end $$;
