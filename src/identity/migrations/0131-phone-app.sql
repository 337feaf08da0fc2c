create table phone_device (
  id uuid primary key,
  account_id uuid not null references account (id),
  name text not null,
  public_key jsonb not null,
  sealed_secret bytea not null,
  wrong_pins integer not null default 0,
  created_at timestamptz not null,
  last_used_at timestamptz,
  blocked_at timestamptz,
  removed_at timestamptz
);

create index phone_device_account on phone_device (account_id) where removed_at is null;

create table phone_pairing (
  id uuid primary key,
  account_id uuid not null references account (id),
  session_id uuid not null,
  device_name text not null,
  code_digest text not null unique,
  sealed_code bytea,
  number text not null,
  pin_hash text,
  failures integer not null default 0,
  status text not null check (status in ('open', 'done', 'void')),
  device_id uuid references phone_device (id),
  created_at timestamptz not null,
  expires_at timestamptz not null
);

create table phone_request (
  id uuid primary key,
  account_id uuid not null references account (id),
  attempt_id uuid not null,
  purpose text not null,
  number text not null,
  nonce text not null unique,
  status text not null check (status in ('pending', 'approved', 'used', 'denied', 'not-me', 'mismatched', 'withdrawn')),
  application text,
  browser text not null,
  address text not null,
  device_id uuid references phone_device (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  answered_at timestamptz
);

create index phone_request_account on phone_request (account_id, created_at);
create unique index phone_request_pending on phone_request (account_id) where status = 'pending';
