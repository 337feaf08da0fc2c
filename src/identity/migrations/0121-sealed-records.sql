-- Whoever is signing in during this migration begins again.
delete from oidc_record;
alter table oidc_record drop column payload;
alter table oidc_record add column sealed_payload bytea not null;
alter table oidc_record rename column uid to uid_digest;
