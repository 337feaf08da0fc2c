-- Box I.10 of a statement that corrects another one: its number. A statement has one successor, be it a draft or signed.
alter table importer_statement add column replaces text check (replaces <> number);
create unique index importer_statement_replaces on importer_statement (replaces) where status <> 'DELETED';
