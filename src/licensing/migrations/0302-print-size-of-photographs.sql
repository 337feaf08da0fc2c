-- The size that stands in documents; photographs from before have none, and stand in their display size.
alter table photograph add column print_file text;
