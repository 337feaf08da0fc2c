create table completeness_reminder (
  account_id uuid primary key references account (id),
  sign_ins integer not null,
  postponed integer not null
);

alter table sign_in_session add column reminder_due boolean not null default false;
