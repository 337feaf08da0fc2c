-- What an operator is searched by, folded by the application (rules/search-text.ts). A migration that sets it null
-- has it written anew at the next start.
create extension if not exists pg_trgm;
alter table operator add column search_text text;
create index operator_search_text on operator using gin (search_text gin_trgm_ops);
create index operator_without_search_text on operator (id) where search_text is null;
