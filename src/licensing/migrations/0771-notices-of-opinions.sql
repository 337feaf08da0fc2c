-- What somebody was told of an opinion leads to its thread.
alter table notice add column opinion_id uuid references opinion (id) on delete cascade;
