create table statement_counter (
  country text not null,
  year integer not null,
  last integer not null,
  primary key (country, year)
);

create table importer_statement (
  id uuid primary key,
  number text not null unique,
  operator_id uuid not null references operator (id),
  good_id uuid not null references cultural_good (id),
  status text not null,
  status_at timestamptz not null,
  version integer not null,
  step_versions jsonb not null,
  content jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  copied_from uuid references importer_statement (id),
  country_of_import text,
  customs_office text,
  country_of_interest text,
  category text,
  title text not null,
  local_reference text,
  object_number text not null,
  holder_name text not null,
  search_words text[] not null,
  search tsvector not null generated always as (array_to_tsvector(search_words)) stored,
  holder jsonb,
  signature jsonb,
  signed_at timestamptz,
  check_code text,
  sealed_file text,
  check ((signed_at is null) = (status in ('DRAFT', 'DELETED'))),
  check ((signed_at is null) = (signature is null)),
  check ((signed_at is null) = (sealed_file is null))
);

-- A holder's list, newest first; with a status; and what officers of all Member States see.
create index importer_statement_own on importer_statement (operator_id, changed_at desc, id desc)
  where status <> 'DELETED';
create index importer_statement_own_status on importer_statement (operator_id, status, changed_at desc, id desc);
create index importer_statement_submitted on importer_statement (changed_at desc, id desc)
  where status not in ('DRAFT', 'DELETED');
create index importer_statement_submitted_status on importer_statement (status, changed_at desc, id desc)
  where status not in ('DRAFT', 'DELETED');
create index importer_statement_office on importer_statement (customs_office, changed_at desc, id desc)
  where status not in ('DRAFT', 'DELETED');
create index importer_statement_search on importer_statement using gin (search);
create index importer_statement_object on importer_statement (object_number);
create index importer_statement_good on importer_statement (good_id);

-- The declared contents of a signed statement stay as they were signed; only its status goes on.
create function refuse_signed_statement_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.signed_at is not null
     and (new.content, new.holder, new.signature, new.signed_at, new.sealed_file, new.check_code, new.number, new.operator_id)
       is not distinct from
         (old.content, old.holder, old.signature, old.signed_at, old.sealed_file, old.check_code, old.number, old.operator_id)
  then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.signed_at is null then
    return new;
  end if;
  raise exception 'a signed importer statement is not changed';
end
$$;

create trigger importer_statement_stays_signed before update on importer_statement
  for each row execute function refuse_signed_statement_change();
