-- What an officer should know before opening the file of a supporting document: that it cannot be opened, or what it
-- does and carries besides its pages.
alter table supporting_document add column remarks text[] not null default '{}';
