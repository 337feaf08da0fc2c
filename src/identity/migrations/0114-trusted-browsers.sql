create table trusted_browser (
  id uuid primary key,
  account_id uuid not null references account (id),
  digest text not null,
  browser text not null,
  address text not null,
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  unique (account_id, digest)
);

create index trusted_browser_digest on trusted_browser (digest);
