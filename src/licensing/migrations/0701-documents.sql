-- One table for the documents of all three types; importer statements were the first of them.
alter table importer_statement rename to document;

alter table document disable trigger user;
alter table cultural_good disable trigger user;

alter table document
  add column type text not null default 'ICG-S' check (type in ('ICG-L', 'ICG-S', 'ICG-D')),
  add column sub_state text,
  add column flags text[] not null default '{}',
  add column authority_id uuid references authority (id),
  add column language text;
alter table document alter column type drop default;

-- A document is about one good or several, each at its place and with a category of its own (box I.12).
alter table cultural_good
  add column document_id uuid,
  add column position integer not null default 1;
update cultural_good set
  document_id = document.id,
  details = details || jsonb_strip_nulls(jsonb_build_object('category', document.content -> 'category'))
from document where document.good_id = cultural_good.id;
alter table cultural_good
  alter column document_id set not null,
  alter column position drop default,
  add constraint cultural_good_document_id_fkey foreign key (document_id) references document (id)
    deferrable initially deferred;
create unique index cultural_good_document on cultural_good (document_id, position);

-- What lists show of all goods of a document.
alter table document
  add column object_numbers text[] not null default '{}',
  add column categories text[] not null default '{}';
update document set
  object_numbers = array[object_number],
  categories = array_remove(array[category], null),
  language = content ->> 'documentLanguage',
  content = content - 'category';
alter table document drop column object_number, drop column category, drop column good_id;
alter table document alter column object_numbers drop default, alter column categories drop default;

alter table document rename constraint importer_statement_pkey to document_pkey;
alter index importer_statement_number_key rename to document_number_key;
alter index importer_statement_own rename to document_own;
alter index importer_statement_own_status rename to document_own_status;
alter index importer_statement_submitted rename to document_submitted;
alter index importer_statement_submitted_status rename to document_submitted_status;
alter index importer_statement_office rename to document_office;
alter index importer_statement_search rename to document_search;
alter index importer_statement_copied_from rename to document_copied_from;
alter index importer_statement_unsigned rename to document_unsigned;
alter index importer_statement_signed rename to document_signed;
alter index importer_statement_sealed_file rename to document_sealed_file;
alter index importer_statement_replaces rename to document_replaces;
create index document_authority on document (authority_id, changed_at desc, id desc) where authority_id is not null;

-- Numbers run apart for each type of document.
alter table statement_counter rename to document_counter;
alter table document_counter add column type text not null default 'ICG-S';
alter table document_counter alter column type drop default;
alter table document_counter drop constraint statement_counter_pkey, add primary key (type, country, year);

-- Who else may see a document: an operator to whom its holder gave access, an authority that handled it before.
create table document_access (
  document_id uuid not null references document (id) on delete cascade,
  relation text not null check (relation in ('representative', 'subsequent holder', 'former authority')),
  operator_id uuid references operator (id),
  authority_id uuid references authority (id),
  given_at timestamptz not null,
  ended_at timestamptz,
  check ((operator_id is null) <> (authority_id is null)),
  check ((relation = 'former authority') = (authority_id is not null))
);
create index document_access_document on document_access (document_id);
create index document_access_operator on document_access (operator_id, relation) where ended_at is null;
create index document_access_authority on document_access (authority_id) where ended_at is null;

create or replace function is_undocumented(good uuid) returns boolean language sql as $$
  select not exists (
    select 1 from cultural_good join document on document.id = cultural_good.document_id where cultural_good.id = good
  )
$$;

create function refuse_signed_document_change() returns trigger language plpgsql as $$
declare
  moves constant text[] := '{status,status_at,sub_state,flags,authority_id,changed_at,version,warned_at,copied_from,
    search,national_reference,admitted_until}';
begin
  if old.signed_at is null
     or (to_jsonb(new) - moves = to_jsonb(old) - moves
         and (new.copied_from is null or new.copied_from = old.copied_from))
  then
    return new;
  end if;
  raise exception 'a signed document is not changed';
end
$$;

-- By these names the history speaks of documents.
create function record_type_of(document_type text) returns text language sql immutable as $$
  select case document_type
    when 'ICG-L' then 'import-licence' when 'ICG-S' then 'importer-statement' when 'ICG-D' then 'general-description'
  end
$$;

create or replace function refuse_unrecorded_erasure() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from event
    where record_type = record_type_of(old.type) and record_id = old.id::text
      and erases -> 'record' = jsonb_build_object('type', record_type_of(old.type), 'id', old.id::text)
  ) then
    raise exception 'a signed document goes by erasure alone';
  end if;
  return null;
end
$$;

drop trigger importer_statement_stays_signed on document;
drop function refuse_signed_statement_change();
create trigger document_stays_signed before update on document
  for each row execute function refuse_signed_document_change();
alter trigger importer_statement_goes_by_erasure on document rename to document_goes_by_erasure;
alter trigger importer_statement_is_never_emptied on document rename to document_is_never_emptied;

alter table cultural_good enable trigger user;
alter table document enable trigger user;
