-- Who asks for an account says a name: it stays with the link that was mailed for it.
alter table mailed_link add column first_name text;
alter table mailed_link add column last_name text;
alter table mailed_link add column language text;
