create index event_not_erased on event (at) where salt is not null;
create index sign_in_session_of on sign_in_session (account_id);
