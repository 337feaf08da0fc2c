alter table phone_request drop constraint phone_request_status_check;
alter table phone_request add constraint phone_request_status_check
  check (status in ('pending', 'approved', 'used', 'denied', 'not-me', 'mismatched', 'withdrawn', 'blocked'));
