-- Box I.4 is filled in by a competent authority, box I.9 by customs: both after the signature, which does not cover them.
alter table importer_statement add column national_reference text, add column admitted_until date;

create or replace function refuse_signed_statement_change() returns trigger language plpgsql as $$
declare
  moves constant text[] :=
    '{status,status_at,changed_at,version,warned_at,copied_from,search,national_reference,admitted_until}';
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
