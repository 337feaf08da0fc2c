create table oidc_record (
  model text not null,
  id_digest text not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  expires_at timestamptz,
  consumed_at timestamptz,
  primary key (model, id_digest)
);

create index oidc_record_uid on oidc_record (model, uid) where uid is not null;
create index oidc_record_grant on oidc_record (grant_id) where grant_id is not null;
create index oidc_record_expiry on oidc_record (expires_at);

create table signing_key (
  kid text primary key,
  sealed_key bytea not null,
  created_at timestamptz not null
);

create table application_entered (
  session_id uuid not null,
  client_id text not null,
  account_id text not null,
  provider_session_uid text not null,
  sid text,
  entered_at timestamptz not null,
  primary key (session_id, client_id)
);
