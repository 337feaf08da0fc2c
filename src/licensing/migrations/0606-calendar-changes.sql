-- A day that the administrator of a State has added to its calendar of public holidays, or struck from it.
create table calendar_change (
  id uuid primary key,
  country text not null check (country ~ '^[A-Z]{2}$'),
  date date not null,
  kind text not null check (kind in ('added', 'struck')),
  name text,
  reason text not null,
  changed_at timestamptz not null,
  check ((kind = 'added') = (name is not null)),
  unique (country, date)
);
