create table forecast_vintage (
  vintage_id  uuid primary key,
  made_at     timestamptz not null,
  account_id  uuid not null references account,
  actor       text not null check (actor <> ''),
  target_year smallint not null check (target_year between 1994 and 2200),
  known_on    date not null,
  body        jsonb not null check (jsonb_typeof(body) = 'object')
);
comment on table forecast_vintage is
  'Forecasts of a year''s cost as they were saved, each with its basis. Only ever added to: the record of past forecasts is scored from them.';
comment on column forecast_vintage.known_on is 'The basis: the day at whose end the register was read.';
comment on column forecast_vintage.body is 'Öre: the mean, its interval, the budget and the parts; the seed and method that made it.';
create index forecast_vintage_year on forecast_vintage (target_year, made_at);
grant select, insert on forecast_vintage to app_rw;
