-- Format 2 binds what is kept after an erasure, and the erasures themselves, into the chain. Events from before have
-- format 1; without a default, a process of an earlier version can add no more of them.
alter table event add column format smallint not null default 1;
alter table event alter column format drop default;
alter table event add column erases jsonb;
create index event_erases on event (seq) where erases is not null;

create function is_erased_by(erased event, erasure event) returns boolean language sql stable as $$
  select erased.seq < erasure.seq and erased.erases is null
    and (erasure.erases -> 'record' = jsonb_build_object('type', erased.record_type, 'id', erased.record_id)
      or (erasure.erases ->> 'before')::timestamptz > erased.at)
$$;

create or replace function refuse_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.salt is null and new.data is null and new.actor is null and new.reason is null
     and (new.seq, new.at, new.action, new.type, new.record_type, new.record_id, new.content_digest, new.previous,
          new.hash, new.format, new.erases)
       is not distinct from
         (old.seq, old.at, old.action, old.type, old.record_type, old.record_id, old.content_digest, old.previous,
          old.hash, old.format, old.erases)
     and exists (select 1 from event erasure where erasure.erases is not null and is_erased_by(old, erasure))
  then
    return new;
  end if;
  raise exception 'the history is append-only; only an erasure that stands in it may change it';
end
$$;

-- Empties what an event of the history says is erased; an application whose role may not update events can do this.
create function erase_events(erasure_seq bigint) returns void language plpgsql security definer
  set search_path = public, pg_temp as $$
declare
  erasure event;
begin
  select * into strict erasure from event where seq = erasure_seq and erases is not null;
  if erasure.erases ? 'record' then
    update event set actor = null, reason = null, data = null, salt = null
      where record_type = erasure.erases -> 'record' ->> 'type' and record_id = erasure.erases -> 'record' ->> 'id'
        and salt is not null and is_erased_by(event, erasure);
  elsif erasure.erases ? 'before' then
    update event set actor = null, reason = null, data = null, salt = null
      where at < (erasure.erases ->> 'before')::timestamptz
        and salt is not null and is_erased_by(event, erasure);
  end if;
end
$$;

create function refuse_head_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seq > old.seq
     and exists (select 1 from event where seq = new.seq and hash = new.hash)
  then
    return new;
  end if;
  raise exception 'the end of the history only moves on to a later event';
end
$$;

create trigger event_head_moves_on before update or delete on event_head
  for each row execute function refuse_head_change();
create trigger event_head_is_never_emptied before truncate on event_head
  for each statement execute function refuse_emptying();
