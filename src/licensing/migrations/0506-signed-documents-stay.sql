-- What was signed stays as it was signed: the whole good with its photographs and documents, and of the statement
-- everything but where it stands. It goes by erasure alone, which must stand in the history when the transaction ends.
create or replace function refuse_frozen_good_change() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform refuse_if_frozen(old.good_id, tg_op);
  end if;
  if tg_op <> 'DELETE' then
    perform refuse_if_frozen(new.good_id, tg_op);
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

-- Held, so that a good is not frozen between this answer and the end of the transaction.
create function refuse_if_frozen(good uuid, operation text) returns void language plpgsql as $$
begin
  perform 1 from cultural_good where id = good and frozen_at is not null for share;
  if found and not (operation = 'DELETE' and is_undocumented(good)) then
    raise exception 'this good belongs to a signed document';
  end if;
end
$$;

create function is_undocumented(good uuid) returns boolean language sql as $$
  select not exists (select 1 from importer_statement where good_id = good)
$$;

create function refuse_change_of_frozen_good() returns trigger language plpgsql as $$
begin
  if old.frozen_at is not null and not (tg_op = 'DELETE' and is_undocumented(old.id)) then
    raise exception 'this good belongs to a signed document';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger cultural_good_stays_frozen before update or delete on cultural_good
  for each row execute function refuse_change_of_frozen_good();

create or replace function refuse_signed_statement_change() returns trigger language plpgsql as $$
declare
  moves constant text[] := '{status,status_at,changed_at,version,warned_at,copied_from,search}';
begin
  if old.signed_at is null
     or (to_jsonb(new) - moves = to_jsonb(old) - moves
         and (new.copied_from is null or new.copied_from = old.copied_from))
  then
    return new;
  end if;
  raise exception 'a signed importer statement is not changed';
end
$$;

create function refuse_unrecorded_erasure() returns trigger language plpgsql as $$
begin
  if not exists (
    select 1 from event
    where record_type = 'importer-statement' and record_id = old.id::text
      and erases -> 'record' = jsonb_build_object('type', 'importer-statement', 'id', old.id::text)
  ) then
    raise exception 'a signed importer statement goes by erasure alone';
  end if;
  return null;
end
$$;

create constraint trigger importer_statement_goes_by_erasure after delete on importer_statement
  deferrable initially deferred for each row when (old.signed_at is not null)
  execute function refuse_unrecorded_erasure();

create function refuse_emptying_of_documents() returns trigger language plpgsql as $$
begin
  raise exception 'documents are never emptied';
end
$$;

create trigger importer_statement_is_never_emptied before truncate on importer_statement
  for each statement execute function refuse_emptying_of_documents();
create trigger cultural_good_is_never_emptied before truncate on cultural_good
  for each statement execute function refuse_emptying_of_documents();
create trigger photograph_is_never_emptied before truncate on photograph
  for each statement execute function refuse_emptying_of_documents();
create trigger supporting_document_is_never_emptied before truncate on supporting_document
  for each statement execute function refuse_emptying_of_documents();
