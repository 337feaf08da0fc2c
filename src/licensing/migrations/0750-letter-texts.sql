-- Texts that an authority uses again and again in requests and decisions.
create table letter_text (
  id uuid primary key,
  authority_id uuid not null references authority (id),
  purpose text not null check (purpose in ('request', 'reasons', 'appeal', 'conditions')),
  name text not null,
  language text not null check (language ~ '^[a-z]{2}$'),
  text text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  unique (authority_id, language, name)
);
