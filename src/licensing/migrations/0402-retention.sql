-- When the holder was told that a draft will be erased; older than the last change, it counts no more.
alter table importer_statement add column warned_at timestamptz;

alter table importer_statement drop constraint importer_statement_copied_from_fkey;
alter table importer_statement add constraint importer_statement_copied_from_fkey
  foreign key (copied_from) references importer_statement (id) on delete set null;

create index importer_statement_copied_from on importer_statement (copied_from) where copied_from is not null;

-- What may be due for erasure, whatever its status.
create index importer_statement_unsigned on importer_statement (changed_at) where signed_at is null;
create index importer_statement_signed on importer_statement (signed_at) where signed_at is not null;
