create table authority (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  member_state text not null check (member_state ~ '^[A-Z]{2}$'),
  name text not null,
  english_name text not null,
  level text not null check (level in ('central', 'regional', 'local')),
  confirmed boolean not null,
  active boolean not null default true,
  street text,
  postal_code text,
  city text,
  email text,
  phone text
);

create unique index authority_central on authority (member_state) where level = 'central' and active;

create table responsibility (
  authority_id uuid not null references authority (id),
  country text not null,
  postal_from text,
  postal_to text,
  check ((postal_from is null) = (postal_to is null))
);

create index responsibility_country on responsibility (country);

create table customs_office (
  code text primary key check (code ~ '^[A-Z]{2}[A-Z0-9]{6}$'),
  member_state text not null,
  name text not null,
  active boolean not null default true,
  is_evaluation_data boolean not null
);

create index customs_office_member_state on customs_office (member_state, name);

-- Which authority is responsible at a postal code: the narrowest range, else the whole country.
create function responsible_authority(asked_country text, asked_postal_code text) returns uuid
language sql stable as $$
  select responsibility.authority_id
  from responsibility join authority on authority.id = responsibility.authority_id
  where authority.active and responsibility.country = asked_country
    and (responsibility.postal_from is null
      or left(upper(replace(asked_postal_code, ' ', '')), length(responsibility.postal_from))
         between responsibility.postal_from and responsibility.postal_to)
  order by length(responsibility.postal_from) desc nulls last, responsibility.postal_from desc, authority.code
  limit 1
$$;

create function central_authority(asked_country text) returns uuid
language sql stable as $$
  select id from authority where member_state = asked_country and level = 'central' and active
$$;
