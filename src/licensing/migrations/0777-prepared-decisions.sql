-- The few decisions that wait for the seal are found among all that were ever sealed.
create index decision_prepared on decision (authority_id, prepared_at) where sealed_at is null and returned_at is null;

-- A holder's applications are few among its statements.
create index document_of_operator on document (operator_id, type, changed_at desc, id desc);
