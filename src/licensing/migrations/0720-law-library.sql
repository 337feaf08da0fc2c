-- What the laws of third countries say about the export of cultural goods. An entry is published by two officers: one
-- proposes it, another confirms it. A change is a new entry that takes the place of the old one.
create table country_law (
  id uuid primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  state text not null check (state in ('proposed', 'published', 'replaced', 'withdrawn', 'declined')),
  revision integer not null default 1,
  -- A day, or a year where no more is known.
  valid_from text not null check (valid_from ~ '^\d{4}(-\d{2}-\d{2})?$'),
  valid_until text check (valid_until ~ '^\d{4}(-\d{2}-\d{2})?$'),
  -- Nothing where it is not known in its own script.
  original_title text,
  english_title text not null,
  english_summary text not null,
  danish_summary text not null,
  need text not null check (need in ('required', 'not-required', 'forbidden', 'unknown')),
  permits jsonb not null,
  -- A source has the day on which it was looked at only where an officer who confirmed the entry has given it.
  sources jsonb not null check (jsonb_array_length(sources) > 0),
  is_official boolean not null,
  replaces uuid references country_law (id),
  -- Accounts; nobody where the entry came with Kulturport.
  proposed_by text,
  proposed_at timestamptz not null,
  confirmed_by text,
  confirmed_at timestamptz,
  withdrawal_by text,
  withdrawal_at timestamptz,
  withdrawal_reason text,
  withdrawn_by text,
  check (state in ('proposed', 'declined') or proposed_by is null or confirmed_by is not null),
  check (confirmed_by <> proposed_by),
  check (state <> 'withdrawn' or withdrawn_by is not null),
  check (withdrawn_by <> withdrawal_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (num_nulls(withdrawal_by, withdrawal_at, withdrawal_reason) in (0, 3))
);

create index country_law_country on country_law (country, valid_from);
-- At most one entry takes the place of another.
create unique index country_law_successor on country_law (replaces) where state = 'published';
