-- The case of an application for an import licence. Facts of it are written once: what was received, sent, answered or
-- sealed stays as it was. It goes with its document alone.
create table application (
  document_id uuid primary key references document (id) on delete cascade,
  first_submitted_at timestamptz not null,
  received_at timestamptz not null,
  assigned_to text,
  assigned_name text,
  assigned_at timestamptz,
  -- For work lists: follows from the facts below and the calendar of the seat, and is written anew whenever they change.
  waits_for text check (waits_for in ('authority', 'holder', 'seal')),
  request_day date,
  answer_day date,
  decision_day date,
  next_day date,
  -- By which changes of the calendar the days were counted.
  calendar text not null default '',
  reminded_day date,
  reminded_days smallint,
  check ((assigned_to is null) = (assigned_at is null)),
  check ((assigned_to is null) = (assigned_name is null))
);
create index application_next on application (next_day, document_id) where waits_for is not null;
create index application_calendar on application (calendar) where waits_for is not null;
create index document_undecided on document (authority_id, status)
  where status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED');

create table application_receipt (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  kind text not null check (kind in ('received', 'forwarded')),
  at timestamptz not null,
  by text not null
);
create index application_receipt_document on application_receipt (document_id, at);

create table information_request (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  number integer not null,
  text text not null,
  boxes text[] not null,
  goods uuid[] not null,
  papers text[] not null,
  sent_at timestamptz not null,
  sent_by text not null,
  sent_by_name text not null,
  draft jsonb,
  answered_at timestamptz,
  answer jsonb,
  answer_signature jsonb,
  taken_back_at timestamptz,
  taken_back_by text,
  taken_back_reason text,
  lapsed_at timestamptz,
  unique (document_id, number),
  check ((answered_at is null) = (answer is null)),
  check ((answered_at is null) = (answer_signature is null)),
  check ((taken_back_at is null) = (taken_back_reason is null)),
  check (num_nonnulls(answered_at, taken_back_at, lapsed_at) <= 1)
);

-- A supporting document that belongs to an answer: the goods of the application itself are frozen.
create table answer_paper (
  id uuid primary key,
  request_id uuid not null references information_request (id) on delete cascade,
  good_id uuid not null,
  type text not null,
  number text,
  date date,
  country text,
  place text,
  file text not null,
  media_type text not null,
  bytes integer not null,
  name text not null,
  remarks text[] not null,
  created_at timestamptz not null
);
create index answer_paper_request on answer_paper (request_id, created_at);
create index answer_paper_file on answer_paper (file);

create table told_deadline (
  id bigint primary key generated always as identity,
  document_id uuid not null references document (id) on delete cascade,
  name text not null check (name in ('request', 'answer', 'decision')),
  request_id uuid references information_request (id) on delete cascade,
  started_on date not null,
  last_day date not null,
  told_at timestamptz not null
);
create index told_deadline_document on told_deadline (document_id);

create table decision (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  action text not null,
  goods jsonb not null,
  reasons text,
  appeal_information text,
  conditions text,
  language text not null,
  decision_file text,
  file_name text,
  prepared_at timestamptz not null,
  prepared_by text not null,
  prepared_by_name text,
  returned_at timestamptz,
  returned_by text,
  returned_reason text,
  sealed_at timestamptz,
  sealed_by text,
  sealed_by_name text,
  signature jsonb,
  digest text,
  sealed_file text,
  time_stamp bytea,
  check ((sealed_at is null) = (sealed_by is null)),
  check ((sealed_at is null) = (digest is null)),
  check ((sealed_at is null) = (signature is null)),
  check (sealed_at is null or returned_at is null),
  check ((decision_file is null) = (file_name is null))
);
create index decision_document on decision (document_id, prepared_at);
create unique index decision_open on decision (document_id) where sealed_at is null and returned_at is null;
create index decision_files on decision (decision_file) where decision_file is not null;
create index decision_sealed_file on decision (sealed_file) where sealed_file is not null;

-- The steps that make a licence, in their order (IR 17(2)).
create table licence_sealing (
  decision_id uuid not null references decision (id) on delete cascade,
  position smallint not null,
  step text not null,
  by text not null,
  at timestamptz not null,
  primary key (decision_id, position)
);

create table appeal (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  decision_id uuid not null references decision (id) on delete cascade,
  filed_on date not null,
  outcome text check (outcome in ('upheld', 'annulled')),
  decided_on date,
  note text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  check ((outcome is null) = (decided_on is null))
);
create index appeal_document on appeal (document_id, recorded_at);

create table case_note (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  text text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null
);
create index case_note_document on case_note (document_id, at);

-- Up to when somebody has looked at a case: what is newer is new to them.
create table case_look (
  document_id uuid not null references document (id) on delete cascade,
  account text not null,
  at timestamptz not null,
  primary key (document_id, account)
);

-- The State where the applicant is established has been told that another one decides (IR 9(3)).
create table home_notice (
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  at timestamptz not null,
  primary key (document_id, authority_id)
);

-- What has a time stamp by law (IR 17(3)); the stamp itself follows where a time-stamp authority is configured.
create table application_stamp (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid references authority (id),
  event text not null,
  digest text not null,
  at timestamptz not null,
  time_stamp bytea
);
create index application_stamp_document on application_stamp (document_id, at);
create index application_stamp_missing on application_stamp (at) where time_stamp is null;

-- Box I.10: how documents hang together.
create table document_link (
  from_id uuid not null references document (id) on delete cascade,
  to_id uuid not null references document (id) on delete cascade,
  relation text not null check (relation in ('partial', 'reissue', 'fair statement', 'earlier licence', 'copied')),
  at timestamptz not null,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index document_link_to on document_link (to_id);

-- What an authority has settled for its own decisions. No row: a second person seals.
create table authority_setting (
  authority_id uuid primary key references authority (id),
  demands_four_eyes boolean not null
);

create function is_document_gone(id uuid) returns boolean language sql as $$
  select not exists (select 1 from document where document.id = is_document_gone.id)
$$;

-- Rows that are never changed, and go with their document alone.
create function refuse_case_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and is_document_gone(old.document_id) then
    return old;
  end if;
  raise exception 'what happened in a case stays as it was';
end
$$;

create trigger application_receipt_stays before update or delete on application_receipt
  for each row execute function refuse_case_change();
create trigger told_deadline_stays before update or delete on told_deadline
  for each row execute function refuse_case_change();
create trigger appeal_stays before update or delete on appeal
  for each row execute function refuse_case_change();
create trigger case_note_stays before update or delete on case_note
  for each row execute function refuse_case_change();
create trigger document_link_stays before update on document_link
  for each row execute function refuse_case_change();
create trigger home_notice_stays before update or delete on home_notice
  for each row execute function refuse_case_change();

-- Rows that end once, and are then as fixed as the rest: `ends` are the columns in which they end, `later` those that are filled in once, then or afterwards.
create function refuse_change_of_ended() returns trigger language plpgsql as $$
declare
  ends constant text[] := tg_argv[0]::text[];
  later constant text[] := tg_argv[1]::text[];
  has_ended boolean;
begin
  if tg_op = 'DELETE' then
    if is_document_gone(old.document_id) then
      return old;
    end if;
    raise exception 'what happened in a case stays as it was';
  end if;
  has_ended := exists (
    select 1 from jsonb_each(to_jsonb(old)) where key = any(ends) and key like '%\_at' and value <> 'null'::jsonb);
  if to_jsonb(new) - ends - later <> to_jsonb(old) - ends - later
     or (has_ended and to_jsonb(new) - later <> to_jsonb(old) - later)
     or exists (
       select 1 from jsonb_each(to_jsonb(old)) as before
       where key = any(later) and value <> 'null'::jsonb
         and value <> to_jsonb(new) -> key)
  then
    raise exception 'what happened in a case stays as it was';
  end if;
  return new;
end
$$;

create trigger information_request_stays before update or delete on information_request
  for each row execute function refuse_change_of_ended(
    '{draft,answered_at,answer,answer_signature,taken_back_at,taken_back_by,taken_back_reason,lapsed_at}', '{}');
create trigger decision_stays before update or delete on decision
  for each row execute function refuse_change_of_ended(
    '{returned_at,returned_by,returned_reason,sealed_at,sealed_by,sealed_by_name,signature,digest}',
    '{sealed_file,time_stamp}');
create trigger application_stamp_stays before update or delete on application_stamp
  for each row execute function refuse_change_of_ended('{}', '{time_stamp}');

create function refuse_change_of_answer_paper() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from information_request as request
    where request.id = case when tg_op = 'INSERT' then new.request_id else old.request_id end
      and num_nonnulls(answered_at, taken_back_at, lapsed_at) > 0
      and not is_document_gone(request.document_id))
  then
    raise exception 'a paper of an answer that was given stays as it was';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;
create trigger answer_paper_stays before insert or update or delete on answer_paper
  for each row execute function refuse_change_of_answer_paper();
