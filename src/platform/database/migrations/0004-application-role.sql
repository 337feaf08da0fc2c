-- The queue makes its tables in this schema, also for a role that may not make schemas.
create schema if not exists pgboss;

-- Lets a role that owns nothing here do the work of the application: read and write its tables, but only add to the
-- history. The caller owns the tables and is a member of the role. See docs/how-to/run-on-postgresql.md.
create function grant_to_application(application text) returns void language plpgsql as $$
declare
  found record;
begin
  execute format('grant usage on schema public to %I', application);
  execute format('grant select, insert, update, delete on all tables in schema public to %I', application);
  execute format('grant usage on all sequences in schema public to %I', application);
  execute format('alter default privileges in schema public grant select, insert, update, delete on tables to %I', application);
  execute format('alter default privileges in schema public grant usage on sequences to %I', application);
  execute format('revoke update, delete on event from %I', application);
  execute format('revoke insert, update, delete on event_head from %I', application);
  execute format('grant update (seq, hash) on event_head to %I', application);
  execute format('revoke insert, update, delete on migration from %I', application);
  execute format('alter schema pgboss owner to %I', application);
  for found in
    select format('alter table %s owner to %I', oid::regclass, application) as command from pg_class
      where relnamespace = 'pgboss'::regnamespace and relkind in ('r', 'p')
    union all
    select format('alter type %s owner to %I', oid::regtype, application) from pg_type
      where typnamespace = 'pgboss'::regnamespace and typtype = 'e'
    union all
    select format('alter function %s owner to %I', oid::regprocedure, application) from pg_proc
      where pronamespace = 'pgboss'::regnamespace
  loop
    execute found.command;
  end loop;
end
$$;
