-- Counts the corrections, so that nobody decides about details that they have not seen.
alter table operator_activity add column revision integer not null default 1;
