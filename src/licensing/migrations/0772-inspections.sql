-- The authority inspects goods before it decides (IR 6(3)). A row is one appointment: moved, it ends and another one of the
-- same number follows.
create table inspection (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  number integer not null,
  kind text not null check (kind in ('customs-office', 'other-premises', 'video')),
  customs_office text references customs_office (code),
  place text,
  -- The day at the seat of the authority, and the instant.
  day date not null,
  begins_at timestamptz not null,
  -- None: all of them.
  goods uuid[] not null,
  attendees text not null,
  planned_at timestamptz not null,
  planned_by text not null,
  planned_by_name text not null,
  ended_at timestamptz,
  ended_as text check (ended_as in ('moved', 'cancelled', 'held')),
  ended_by text,
  ended_by_name text,
  -- Told to the applicant, as the result is; findings are for the authority alone.
  reason text,
  result text check (result in ('as-described', 'differs', 'not-settled')),
  findings text,
  check ((kind = 'customs-office') = (customs_office is not null)),
  check (kind <> 'other-premises' or place is not null),
  check (num_nulls(ended_at, ended_as, ended_by, ended_by_name) in (0, 4)),
  check ((reason is not null) = coalesce(ended_as in ('moved', 'cancelled'), false)),
  check ((result is not null) = coalesce(ended_as = 'held', false)),
  check ((findings is not null) = (result is not null))
);
create index inspection_document on inspection (document_id, number, planned_at);
create unique index inspection_open on inspection (document_id, number) where ended_at is null;

create trigger inspection_stays before update or delete on inspection
  for each row execute function refuse_change_of_ended(
    '{ended_at,ended_as,ended_by,ended_by_name,reason,result,findings}', '{}');
