-- What somebody was told of: the event and the document, never its contents. It goes with the document.
create table notice (
  id uuid primary key,
  account_id text not null references person (account_id) on delete cascade,
  event text not null,
  document_id uuid not null references document (id) on delete cascade,
  ends_on date,
  at timestamptz not null,
  read_at timestamptz
);
create index notice_account on notice (account_id, at desc, id desc);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_document on notice (document_id);

-- Which mails somebody does not want. No row: all of them.
create table mail_preference (
  account_id text primary key references person (account_id) on delete cascade,
  declined text[] not null,
  changed_at timestamptz not null
);
