create table account (
  account_id  uuid primary key,
  login_name  text not null unique check (login_name ~ '^\S+$' and login_name = lower(login_name)),
  name        text not null check (name <> ''),
  roles       text[] not null check (cardinality(roles) > 0),
  disabled_at timestamptz,
  made_at     timestamptz not null
);
comment on table account is
  'Somebody who may log in. Never removed, since the access log names it; disabled instead.';
comment on column account.roles is 'What the account may step into, the first on log in.';
grant select, insert on account to app_rw;
grant update (name, roles, disabled_at) on account to app_rw;

create table credential (
  credential_id uuid primary key,
  account_id    uuid not null references account,
  kind          text not null check (kind in ('password', 'oidc', 'passkey')),
  identifier    text,
  secret        text,
  one_time      boolean not null,
  made_at       timestamptz not null,
  constraint credential_says_who check ((kind = 'password') = (identifier is null)),
  constraint credential_identifier_once unique (kind, identifier)
);
comment on table credential is 'What an account is known by; one password and any number of others.';
comment on column credential.identifier is
  'OIDC: issuer and subject with a space between. Passkey: its id, base64url. Null for a password.';
comment on column credential.secret is
  'Password: Argon2id with its salt and costs, as PHC text. Passkey: its public key, base64url.';
comment on column credential.one_time is 'A password that somebody else chose: it opens once, and leaves secret null.';
create unique index credential_one_password on credential (account_id) where kind = 'password';
create index credential_account on credential (account_id);
grant select, insert on credential to app_rw;
grant update (secret, one_time) on credential to app_rw;

create table session (
  session_id uuid primary key,
  token_hash bytea not null unique check (length(token_hash) = 32),
  account_id uuid not null references account,
  role       text not null,
  used_at    timestamptz not null,
  ends_at    timestamptz not null
);
comment on table session is 'Who is logged in. Not part of backups.';
comment on column session.token_hash is 'SHA-256 of the token, which only the browser has.';
comment on column session.role is 'The role in use.';
comment on column session.ends_at is 'The session ends then, however much it is used.';
create index session_account on session (account_id);
grant select, insert, delete on session to app_rw;
grant update (role, used_at) on session to app_rw;

create table access_log (
  entry         bigint primary key check (entry > 0),
  at            timestamptz not null,
  account_id    uuid references account,
  actor         text not null check (actor <> ''),
  role          text,
  session_id    uuid,
  act           text not null check (act <> ''),
  person_id     uuid,
  reason        text check (reason <> ''),
  previous_hash bytea not null unique check (length(previous_hash) = 32),
  hash          bytea not null unique check (length(hash) = 32)
);
comment on table access_log is
  'Who did what with whose data, when, as what and why (10 § lag 2001:454). Numbered without gaps; only ever added to.';
comment on column access_log.account_id is 'Null for somebody at the command line.';
comment on column access_log.actor is 'The login name, or the user of the machine at the command line.';
comment on column access_log.previous_hash is
  'The hash of the entry before, so that none can be changed, taken out or put in between; zeros before the first.';
comment on column access_log.hash is 'SHA-256 of previous_hash and of what the entry says.';
create index access_log_person on access_log (person_id, entry);
create index access_log_account on access_log (account_id, entry);
create index access_log_at on access_log (at);
grant select, insert on access_log to app_rw;
