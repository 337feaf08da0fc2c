create table network_event (
  id uuid primary key,
  network text not null,
  kind text not null check (kind in ('failure', 'request')),
  at timestamptz not null
);

create index network_event_latest on network_event (network, kind, at desc);
create index network_event_at on network_event (at);
