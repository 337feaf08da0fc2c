create table account (
  id uuid primary key,
  uid text not null unique,
  first_name text not null,
  last_name text not null,
  email text not null unique,
  language text not null,
  status text not null check (status in ('unconfirmed', 'active', 'suspended', 'closed')),
  password_hash text,
  assurance text not null default 'low',
  privacy_read_at timestamptz not null,
  created_at timestamptz not null,
  confirmed_at timestamptz
);

create table mailed_link (
  id uuid primary key,
  account_id uuid not null references account (id),
  purpose text not null check (purpose in ('activation', 'password-reset')),
  digest text unique,
  continue_path text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table mail_request (
  address_digest text not null,
  at timestamptz not null
);

create index mail_request_address on mail_request (address_digest, at);

create table sign_in_session (
  id uuid primary key,
  digest text not null unique,
  account_id uuid not null references account (id),
  level text not null check (level in ('basic', 'two-factor', 'phishing-resistant')),
  methods jsonb not null,
  browser text not null,
  address text not null,
  continue_path text,
  created_at timestamptz not null,
  confirmed_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  end_reason text
);

create index sign_in_session_account on sign_in_session (account_id) where ended_at is null;

create table sign_in_attempt (
  id uuid primary key,
  digest text not null unique,
  account_id uuid references account (id),
  email text,
  purpose text not null check (purpose in ('sign-in', 'confirm', 'password-reset')),
  session_id uuid references sign_in_session (id),
  password_at timestamptz,
  continue_path text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  completed_at timestamptz
);

create table failure_count (
  subject text not null,
  factor text not null,
  failures integer not null,
  last_failure_at timestamptz not null,
  wait_until timestamptz,
  primary key (subject, factor)
);
