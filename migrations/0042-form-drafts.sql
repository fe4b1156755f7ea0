-- What is being typed in a long form of the office (a review, the outline, minutes and conclusion of an inspection) and was not saved yet.

create table form_draft (
  -- which form, as noun.form:id
  subject text primary key,
  unit_id integer not null references unit (id),
  version integer not null,
  -- the saved content that it was begun from: its version, or a number made of it
  base_version integer not null,
  -- the browser's copy that wrote it last, and how many times that copy has written
  copy_id uuid not null,
  sequence integer not null,
  -- as it was typed, by the form's fields
  fields jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  account_id uuid not null references account (id)
);
create index form_draft_account on form_draft (account_id);
comment on table form_draft is 'reporting · Nội dung gõ dở của biểu mẫu dài (sơ kết, tổng kết, đề cương, biên bản kiểm tra), hệ thống tự giữ';
