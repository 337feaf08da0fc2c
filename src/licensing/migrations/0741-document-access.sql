-- The holder gives a later holder access (IR 19(4), Default 50): who gave it and who ended it, and invitations by e-mail.
alter table document_access
  add column id uuid primary key default gen_random_uuid(),
  add column given_by text,
  add column ended_by text;
create unique index document_access_given on document_access (document_id, operator_id)
  where relation = 'subsequent holder' and ended_at is null;

create table access_invitation (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  email text not null,
  invited_at timestamptz not null,
  invited_by text not null,
  expires_at timestamptz not null,
  -- Of the secret in the last mail; none before it is sent.
  secret_digest text unique,
  accepted_at timestamptz,
  accepted_by text,
  operator_id uuid references operator (id),
  withdrawn_at timestamptz,
  withdrawn_by text,
  check ((accepted_at is null) = (operator_id is null)),
  check ((accepted_at is null) = (accepted_by is null)),
  check ((withdrawn_at is null) = (withdrawn_by is null)),
  check (num_nonnulls(accepted_at, withdrawn_at) <= 1)
);
create index access_invitation_document on access_invitation (document_id, invited_at);
