-- Whoever is signing in during this migration begins again.
delete from oidc_record;
alter table oidc_record add column created_at timestamptz not null;
