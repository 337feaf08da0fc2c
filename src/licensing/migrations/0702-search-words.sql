-- The words that lists find a document by follow from its boxes; a version of Kulturport that finds by more of them
-- writes them anew, also of what is signed.
alter table document add column search_version smallint not null default 0;
create index document_search_version on document (search_version);

create or replace function refuse_signed_document_change() returns trigger language plpgsql as $$
declare
  moves constant text[] := '{status,status_at,sub_state,flags,authority_id,changed_at,version,warned_at,copied_from,
    search,search_words,search_version,national_reference,admitted_until}';
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
