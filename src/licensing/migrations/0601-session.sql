create table session (
  id uuid primary key,
  digest text not null unique,
  account_id text not null,
  sid text,
  id_token text not null,
  level text not null,
  confirmed_at timestamptz not null,
  active_role_id uuid,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);

create index session_sid on session (sid) where ended_at is null;
create index session_account on session (account_id) where ended_at is null;

create table sign_in_request (
  state_digest text primary key,
  browser_digest text not null,
  nonce text not null,
  code_verifier text not null,
  continue_path text not null,
  session_id uuid,
  created_at timestamptz not null
);
