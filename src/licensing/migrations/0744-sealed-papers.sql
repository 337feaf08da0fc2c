-- The sealed PDF of a licence, or of a decision that is none. A later row of the same paper is the same document with its
-- time stamps renewed, which its earlier bytes begin: the newest is given out, and every one is known as genuine.
-- The decision is not referred to as a row: a licence of its own outlives the application that it comes from.
create table sealed_paper (
  id uuid primary key,
  document_id uuid not null references document (id) on delete cascade,
  decision_id uuid not null,
  kind text not null check (kind in ('licence', 'decision')),
  file text not null,
  sealed_by text[] not null,
  -- Of the newest stamp over the whole document; none where no time-stamp authority was there.
  stamped_at timestamptz,
  at timestamptz not null
);
create index sealed_paper_document on sealed_paper (document_id, kind, at);
create index sealed_paper_file on sealed_paper (file);
create index sealed_paper_stamped on sealed_paper (stamped_at) where stamped_at is not null;

create trigger sealed_paper_stays before update or delete on sealed_paper
  for each row execute function refuse_case_change();
