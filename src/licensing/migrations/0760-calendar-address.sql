-- The secret address of somebody's calendar of last days: what is kept of it is its digest.
create table calendar_address (
  account_id text primary key references person (account_id) on delete cascade,
  digest text not null unique,
  created_at timestamptz not null
);
