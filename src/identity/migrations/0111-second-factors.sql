create table authenticator_code (
  id uuid primary key,
  account_id uuid not null references account (id),
  name text not null,
  seed bytea not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  last_step bigint,
  last_used_at timestamptz,
  removed_at timestamptz
);

create index authenticator_code_account on authenticator_code (account_id) where removed_at is null;

create table recovery_code (
  id uuid primary key,
  account_id uuid not null references account (id),
  set_id uuid not null,
  digest text not null,
  created_at timestamptz not null,
  confirmed_at timestamptz,
  used_at timestamptz,
  replaced_at timestamptz
);

create index recovery_code_account on recovery_code (account_id) where replaced_at is null;
