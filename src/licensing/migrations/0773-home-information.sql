-- What the State where the applicant is established tells the authority that decides (IR 9(3)).
create table home_information (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  authority_id uuid not null references authority (id),
  text text not null,
  at timestamptz not null,
  by text not null,
  by_name text not null
);
create index home_information_document on home_information (document_id, at);

create table home_information_file (
  id uuid primary key,
  information_id uuid not null references home_information (id) on delete cascade,
  document_id uuid not null references document (id) on delete cascade,
  position smallint not null,
  file text not null,
  media_type text not null,
  bytes integer not null,
  name text not null,
  remarks text[] not null
);
create index home_information_file_information on home_information_file (information_id, position);
create index home_information_file_file on home_information_file (file);

create index home_notice_authority on home_notice (authority_id, at, document_id);

create trigger home_information_stays before update or delete on home_information
  for each row execute function refuse_case_change();
create trigger home_information_file_stays before update or delete on home_information_file
  for each row execute function refuse_case_change();
