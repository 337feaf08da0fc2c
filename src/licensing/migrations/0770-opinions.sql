-- An opinion that an authority asks for in a case (Default 57): of an expert by e-mail, of another authority, or of a customs
-- office. It has a thread of its own and no effect on the case. What the one asked sees was chosen when it was asked for.
create table opinion (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  number integer not null,
  asked text not null check (asked in ('expert', 'authority', 'customs')),
  expert_name text,
  expert_email text,
  expert_language text,
  asked_authority_id uuid references authority (id),
  asked_office text references customs_office (code),
  question text not null,
  wished_on date,
  shown jsonb not null,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_by_name text not null,
  -- Of the expert's invitation: the secret in the last mail, and the account that accepted it.
  expires_at timestamptz,
  secret_digest text unique,
  accepted_at timestamptz,
  account_id text,
  declared_at timestamptz,
  given_at timestamptz,
  given_by text,
  given_by_name text,
  declined_at timestamptz,
  declined_by text,
  declined_by_name text,
  declined_reason text,
  taken_back_at timestamptz,
  taken_back_by text,
  taken_back_reason text,
  unique (document_id, number),
  check ((asked = 'expert') = (expert_email is not null)),
  check ((asked = 'expert') = (expires_at is not null)),
  check ((asked = 'authority') = (asked_authority_id is not null)),
  check ((asked = 'customs') = (asked_office is not null)),
  check ((accepted_at is null) = (account_id is null)),
  check ((given_at is null) = (given_by is null)),
  check ((declined_at is null) = (declined_reason is null)),
  check ((taken_back_at is null) = (taken_back_reason is null)),
  check (num_nonnulls(given_at, declined_at, taken_back_at) <= 1)
);
create index opinion_of_account on opinion (account_id) where account_id is not null;
create index opinion_of_authority on opinion (asked_authority_id) where asked_authority_id is not null;
create index opinion_of_office on opinion (asked_office) where asked_office is not null;

create table opinion_message (
  id uuid primary key,
  opinion_id uuid not null references opinion (id) on delete cascade,
  document_id uuid not null references document (id) on delete cascade,
  side text not null check (side in ('authority', 'asked')),
  is_opinion boolean not null,
  text text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null,
  file text,
  media_type text,
  bytes integer,
  name text,
  check (num_nonnulls(file, media_type, bytes, name) in (0, 4))
);
create index opinion_message_opinion on opinion_message (opinion_id, at);
create index opinion_message_file on opinion_message (file) where file is not null;

create trigger opinion_stays before update or delete on opinion
  for each row execute function refuse_change_of_ended(
    '{secret_digest,given_at,given_by,given_by_name,declined_at,declined_by,declined_by_name,declined_reason,taken_back_at,taken_back_by,taken_back_reason}',
    '{accepted_at,account_id,declared_at}');
create trigger opinion_message_stays before update or delete on opinion_message
  for each row execute function refuse_case_change();
