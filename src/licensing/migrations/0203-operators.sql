create table operator (
  id uuid primary key,
  kind text not null check (kind in ('firm', 'natural person')),
  name text not null,
  is_displayed boolean not null,
  applicant text,
  created_at timestamptz not null,
  check (kind = 'firm' or not is_displayed)
);

create index operator_name on operator (lower(name));

create table operator_address (
  operator_id uuid not null references operator (id),
  position integer not null,
  street text not null,
  postal_code text not null,
  city text not null,
  country text not null,
  is_main boolean not null,
  primary key (operator_id, position)
);

create unique index operator_address_main on operator_address (operator_id) where is_main;

create table operator_identifier (
  operator_id uuid not null references operator (id),
  position integer not null,
  type text not null check (type in ('national', 'eori', 'vat')),
  country text not null,
  value text not null,
  primary key (operator_id, position)
);

create index operator_identifier_value on operator_identifier (type, country, value);

create table operator_activity (
  operator_id uuid primary key references operator (id),
  chapter text not null,
  section text not null,
  type text not null,
  address_position integer not null,
  valid_from date,
  valid_to date,
  authority_id uuid not null references authority (id),
  status text not null check (status in ('new', 'valid', 'suspended', 'rejected', 'lapsed', 'deleted')),
  reason text,
  foreign key (operator_id, address_position) references operator_address (operator_id, position) deferrable initially deferred
);

create index operator_activity_authority on operator_activity (authority_id, status);

create table operator_search (
  account_id text primary key,
  at timestamptz not null
);
