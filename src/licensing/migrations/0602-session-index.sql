create index session_of_account on session (account_id, created_at desc);
