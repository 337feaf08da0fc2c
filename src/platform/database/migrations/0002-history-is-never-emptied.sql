create function refuse_emptying() returns trigger language plpgsql as $$
begin
  raise exception 'the history is append-only; it is never emptied';
end
$$;

create trigger event_is_never_emptied before truncate on event
  for each statement execute function refuse_emptying();
