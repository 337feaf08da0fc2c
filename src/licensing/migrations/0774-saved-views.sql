-- The filters of a work list that somebody gave a name to, at the authority where they work.
create table saved_view (
  id uuid primary key,
  account_id text not null references person (account_id) on delete cascade,
  authority_id uuid not null references authority (id),
  name text not null,
  asked jsonb not null,
  created_at timestamptz not null
);
create unique index saved_view_name on saved_view (account_id, authority_id, lower(name));

-- Titles that look alike are found by the trigrams that they share.
create index document_title on document using gin (title gin_trgm_ops);
