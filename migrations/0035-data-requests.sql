-- A person asks about his own data, without an account, and follows the answer by a code.

-- Who answers for personal data. Nobody else reads what is asked.
alter table role_grant drop constraint role_grant_role_check;
alter table role_grant add constraint role_grant_role_check check (role in ('administrator', 'standing_agency', 'standing_approver', 'office_review', 'signer',
  'clerk_of_records', 'unit_clerk', 'unit_leader', 'council_member', 'council_secretary', 'council_chair', 'editor',
  'editor_in_chief', 'newsroom_contributor', 'auditor', 'election_committee', 'data_officer'));

alter table visitor_trace drop constraint visitor_trace_purpose_check;
alter table visitor_trace add constraint visitor_trace_purpose_check check (purpose in ('introduction', 'comment', 'data_request'));

create table data_request (
  id uuid primary key default gen_random_uuid(),
  -- the sender alone holds the code
  code_hash text not null constraint data_request_code unique,
  unit_id integer not null references unit (id),
  kind text not null check (kind in ('see', 'correct', 'delete', 'withdraw_consent', 'object')),
  -- which name, article or award, and what is asked: erased some time after the end, like who asked
  about text,
  details text,
  sender_name text,
  sender_contact text,
  state text not null default 'received' check (state in ('received', 'accepted', 'carried_out', 'refused')),
  received_on date not null,
  due_on date not null,
  -- whether the term is the law's; before that law the house holds to the same term by its own word
  term_by_law boolean not null,
  -- the first answer: the clock stops here
  answered_on date,
  answered_by text,
  answer text,
  -- by when it is carried out, as the answer says; what was done in the end
  carry_out_by date,
  outcome text,
  ended_on date,
  -- why it was put off or refused
  reason text,
  forgotten_on date,
  version integer not null default 1,
  constraint data_request_answered check ((state = 'received') = (answered_on is null)),
  constraint data_request_promise check (state <> 'accepted' or carry_out_by is not null),
  constraint data_request_refused check (state <> 'refused' or reason is not null),
  constraint data_request_ended check ((state in ('carried_out', 'refused')) = (ended_on is not null)),
  constraint data_request_forgotten check (forgotten_on is not null or (about is not null and details is not null))
);
comment on table data_request is 'newsroom · Yêu cầu về dữ liệu cá nhân, theo mã và thời hạn trả lời';
create index data_request_unit on data_request (unit_id, state, due_on);

-- Nothing of what is asked and of who asked it: whoever holds the code sees where it stands and the answer.
create view published_data_request as
  select code_hash, unit_id, kind, state, received_on, due_on, term_by_law, answered_on, answer, carry_out_by, outcome,
    ended_on, reason
  from data_request;
comment on view published_data_request is 'portal · Yêu cầu về dữ liệu cá nhân đang ở bước nào, theo mã';
