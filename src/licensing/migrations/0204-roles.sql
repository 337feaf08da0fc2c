create table person (
  account_id text primary key,
  given_name text not null,
  family_name text not null,
  email text not null,
  language text not null,
  last_seen_at timestamptz not null
);

create table user_role (
  id uuid primary key,
  account_id text not null references person (account_id),
  kind text not null check (kind in ('holder', 'authority-officer', 'customs-officer', 'system-administrator')),
  operator_id uuid references operator (id),
  authority_id uuid references authority (id),
  customs_office text references customs_office (code),
  status text not null check (status in ('requested', 'valid', 'rejected', 'suspended', 'ended')),
  is_administrator boolean not null default false,
  may_use_seal boolean not null default false,
  information text,
  reason text,
  requested_at timestamptz not null,
  decided_at timestamptz,
  check ((kind = 'holder') = (operator_id is not null)),
  check ((kind = 'authority-officer') = (authority_id is not null)),
  check ((kind = 'customs-officer') = (customs_office is not null))
);

create index user_role_person on user_role (account_id);
create index user_role_operator on user_role (operator_id, status);
create index user_role_authority on user_role (authority_id, status);

create unique index user_role_once on user_role
  (account_id, kind, coalesce(operator_id::text, authority_id::text, customs_office, ''))
  where status in ('requested', 'valid', 'suspended');
