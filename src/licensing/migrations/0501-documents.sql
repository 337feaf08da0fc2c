-- The documents that an officer looked at last, for that officer alone.
create table document_lookup (
  account_id text not null,
  document_id uuid not null references importer_statement (id),
  at timestamptz not null,
  primary key (account_id, document_id)
);

create index document_lookup_newest on document_lookup (account_id, at desc);

-- Whether a file that somebody holds is one that was sealed here.
create index importer_statement_sealed_file on importer_statement (sealed_file) where sealed_file is not null;
