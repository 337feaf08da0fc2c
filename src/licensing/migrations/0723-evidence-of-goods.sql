-- What is said of the evidence for a good beside its papers: when it left the country of interest, and why a kind of evidence
-- does not exist (R 4(4), IR 8). Like the rest of the good it stays as it was signed.
alter table cultural_good add column evidence jsonb not null default '{}';
