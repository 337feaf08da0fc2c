-- Who may act for a holder of goods: given by the holder, for types of documents and days (Default 43).
create table mandate (
  id uuid primary key,
  holder_id uuid not null references operator (id),
  representative_id uuid not null references operator (id),
  types text[] not null check (cardinality(types) > 0 and types <@ '{ICG-L,ICG-S,ICG-D}'),
  may_sign boolean not null,
  valid_from date not null,
  valid_until date not null,
  -- The same by the clock of the Member State where the holder is registered.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  given_at timestamptz not null,
  given_by text not null,
  ended_at timestamptz,
  ended_by text,
  ended_side text check (ended_side in ('holder', 'representative')),
  check (holder_id <> representative_id),
  check (valid_from <= valid_until),
  check (starts_at < ends_at),
  check ((ended_at is null) = (ended_by is null)),
  check ((ended_at is null) = (ended_side is null))
);
create index mandate_holder on mandate (holder_id, given_at);
create index mandate_representative on mandate (representative_id, holder_id) where ended_at is null;

-- What was allowed stays as it was; a mandate ends once.
create function refuse_change_of_mandate() returns trigger language plpgsql as $$
declare
  ends constant text[] := '{ended_at,ended_by,ended_side}';
begin
  if tg_op = 'DELETE' or old.ended_at is not null or to_jsonb(new) - ends <> to_jsonb(old) - ends then
    raise exception 'a mandate stays as it was given';
  end if;
  return new;
end
$$;
create trigger mandate_stays before update or delete on mandate
  for each row execute function refuse_change_of_mandate();

-- A mandate is of a holder, no longer of single documents: nothing has been written of the kind.
delete from document_access where relation = 'representative';
alter table document_access drop constraint document_access_relation_check;
alter table document_access
  add constraint document_access_relation_check check (relation in ('subsequent holder', 'former authority'));
