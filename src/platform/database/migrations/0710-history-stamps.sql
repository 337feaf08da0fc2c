-- Time stamps (RFC 3161) over the hash of an event: with the chain they prove everything up to it.
create table history_stamp (
  seq bigint primary key check (seq > 0),
  hash bytea not null,
  token bytea not null,
  stamped_at timestamptz not null
);

create trigger history_stamp_stays before update or delete or truncate on history_stamp
  for each statement execute function refuse_emptying();
