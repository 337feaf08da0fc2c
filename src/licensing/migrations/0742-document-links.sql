-- Box I.10: how documents hang together, from the earlier to the later one.
create table if not exists document_link (
  from_id uuid not null references document (id) on delete cascade,
  to_id uuid not null references document (id) on delete cascade,
  relation text not null check (relation in ('partial', 'reissue', 'fair statement', 'earlier licence', 'copied')),
  at timestamptz not null,
  primary key (from_id, to_id),
  check (from_id <> to_id)
);
create index if not exists document_link_to on document_link (to_id);
