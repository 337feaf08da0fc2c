create table event (
  seq bigint primary key,
  at timestamptz not null,
  action text not null,
  type text not null,
  actor text,
  record_type text not null,
  record_id text not null,
  reason text,
  data jsonb,
  salt bytea,
  content_digest bytea not null,
  previous bytea not null,
  hash bytea not null
);

create index event_record on event (record_type, record_id, seq);

create table event_head (
  single boolean primary key default true check (single),
  seq bigint not null,
  hash bytea not null
);

insert into event_head (seq, hash) values (0, sha256('kulturport'));

create function refuse_event_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.salt is null and new.data is null and new.actor is null and new.reason is null
     and (new.seq, new.at, new.action, new.type, new.record_type, new.record_id, new.content_digest, new.previous, new.hash)
       = (old.seq, old.at, old.action, old.type, old.record_type, old.record_id, old.content_digest, old.previous, old.hash)
  then
    return new;
  end if;
  raise exception 'the history is append-only; only the erasure of personal data may change it';
end
$$;

create trigger event_is_append_only before update or delete on event
  for each row execute function refuse_event_change();

create table performed_action (
  key text not null,
  actor text not null,
  action text not null,
  at timestamptz not null,
  value jsonb,
  primary key (actor, key)
);
