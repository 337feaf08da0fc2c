-- Work lists, their counts and their search read the open cases of one authority along an index, however many cases
-- there are. Like the days, it follows from the facts and is written anew whenever they change.
alter table application add column authority_id uuid references authority (id);
update application set authority_id = document.authority_id
  from document where document.id = application.document_id and application.waits_for is not null;
alter table application add check (waits_for is null or authority_id is not null);

create index application_work on application (authority_id, next_day, document_id) where waits_for is not null;
create index application_waiting on application (authority_id, waits_for, next_day, document_id)
  include (assigned_to) where waits_for is not null;
create index application_assigned on application (assigned_to, authority_id, waits_for, next_day, document_id)
  where waits_for is not null;

-- The clock walks through the open cases in their order.
create index application_undecided on application (document_id) where waits_for is not null;
drop index application_calendar;
create index document_answer_overdue on document (id)
  where status = 'CONDITIONALLY_REJECTED' and sub_state = 'ANSWER_OVERDUE';

-- What everybody sees is decided, or stands in one of few sub-states; the newest that nobody else sees are many.
create index document_decided on document (changed_at desc, id desc)
  where status not in ('DRAFT', 'DELETED', 'SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED', 'WITHDRAWN');
create index document_sub_state on document (sub_state, changed_at desc, id desc) where sub_state is not null;

create index document_undecided_search on document using gin (search)
  where status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED');
create index document_undecided_holder on document using gin (lower(holder ->> 'name') gin_trgm_ops)
  where status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED');
create index document_undecided_country on document (authority_id, country_of_interest, id)
  where status in ('SUBMITTED_FOR_DECISION', 'CONDITIONALLY_REJECTED');
