-- An official translation belongs to the document that it translates, and goes with it (IR 8(3)).
alter table supporting_document add column translation_of uuid references supporting_document (id);

create index supporting_document_translation on supporting_document (translation_of);
