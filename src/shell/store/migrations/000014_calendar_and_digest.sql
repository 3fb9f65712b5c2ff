create table calendar_token (
  account_id uuid primary key references account,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at    timestamptz not null
);
comment on table calendar_token is
  'What opens the calendar of an account''s own duties. One at a time: a new one replaces the one before.';
comment on column calendar_token.token_hash is
  'SHA-256 of the token, which only the calendar''s address has.';
grant select, insert, update, delete on calendar_token to app_rw;

create table digest (
  account_id uuid primary key references account,
  address    text not null check (address ~ '^[^\s@]+@[^\s@]+$'),
  language   text not null check (language in ('sv', 'en')),
  sent_on    date
);
comment on table digest is
  'Who has asked for a letter each working morning; gone when they no longer want it. Never more than counts is sent.';
comment on column digest.address is 'As they typed it themselves.';
comment on column digest.sent_on is 'The morning that last had its letter; null before the first.';
grant select, insert, update, delete on digest to app_rw;
