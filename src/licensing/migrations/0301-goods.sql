create table good_counter (
  country text not null,
  year integer not null,
  last integer not null,
  primary key (country, year)
);

create table cultural_good (
  id uuid primary key,
  operator_id uuid not null references operator (id),
  object_number text not null,
  details jsonb not null,
  frozen_at timestamptz,
  created_at timestamptz not null
);

create index cultural_good_object on cultural_good (object_number);

create table photograph (
  id uuid primary key,
  good_id uuid not null references cultural_good (id),
  position integer not null,
  view text not null,
  type text,
  text text,
  language text,
  translation text,
  file text not null,
  media_type text not null,
  bytes integer not null,
  width integer not null,
  height integer not null,
  is_colour boolean not null,
  display_file text not null,
  thumbnail_file text not null,
  name text not null,
  created_at timestamptz not null
);

create index photograph_good on photograph (good_id, position);

create table supporting_document (
  id uuid primary key,
  good_id uuid not null references cultural_good (id),
  type text not null,
  number text,
  date date,
  country text,
  place text,
  file text not null,
  media_type text not null,
  bytes integer not null,
  name text not null,
  created_at timestamptz not null
);

create index supporting_document_good on supporting_document (good_id, created_at);

-- What was signed stays as it was signed.
create function refuse_frozen_good_change() returns trigger language plpgsql as $$
declare
  good uuid := case when tg_op = 'DELETE' then old.good_id else new.good_id end;
begin
  if exists (select 1 from cultural_good where id = good and frozen_at is not null) then
    raise exception 'this good belongs to a signed document';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger photograph_of_frozen_good before insert or update or delete on photograph
  for each row execute function refuse_frozen_good_change();
create trigger supporting_document_of_frozen_good before insert or update or delete on supporting_document
  for each row execute function refuse_frozen_good_change();
