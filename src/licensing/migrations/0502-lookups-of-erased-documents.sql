alter table document_lookup drop constraint document_lookup_document_id_fkey;
alter table document_lookup add constraint document_lookup_document_id_fkey
  foreign key (document_id) references importer_statement (id) on delete cascade;

create index document_lookup_document on document_lookup (document_id);
