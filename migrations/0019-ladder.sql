-- The ladder of approval complete (delegation, confirmation, remarks), drafts and files that survive a slow line.

create table upload (
  -- made by the client: begun again after a break it is the same upload
  id uuid primary key,
  account_id uuid not null,
  name text not null,
  size integer not null check (size > 0),
  sha256 text not null constraint upload_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  -- bytes that stand in its chunks; the next chunk begins here
  received integer not null default 0,
  -- what it is for, as noun:id
  subject text not null,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  constraint upload_received check (received between 0 and size)
);
comment on table upload is 'platform · Tệp đang tải lên từng phần';
create index upload_changed on upload (changed_at);
create index upload_subject on upload (subject);

create table upload_chunk (
  upload_id uuid not null references upload (id) on delete cascade,
  position integer not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (upload_id, position)
);
comment on table upload_chunk is 'platform · Một phần của tệp đang tải lên';

create table approval_delegation (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit (id),
  -- null: every campaign of the unit
  campaign_id uuid references campaign (id),
  leader_name text not null,
  leader_title text not null,
  delegate_id uuid not null references account (id),
  delegate_name text not null,
  delegate_title text not null,
  -- tuq: thừa ủy quyền; kt: ký thay
  form text not null check (form in ('tuq', 'kt')),
  paper_number text not null,
  paper_on date not null,
  from_on date not null,
  until_on date not null,
  given_on date not null,
  given_by text not null,
  withdrawn_on date,
  withdrawn_by text,
  withdrawn_reason text,
  constraint approval_delegation_days check (until_on >= from_on)
);
comment on table approval_delegation is 'reporting · Ủy quyền duyệt báo cáo: cho ai, phạm vi, từ ngày nào đến ngày nào, theo văn bản nào';
create index approval_delegation_unit on approval_delegation (unit_id);
create index approval_delegation_delegate on approval_delegation (delegate_id);

alter table report drop constraint report_approved_how_check;
alter table report add constraint report_approved_how_check check (approved_how in ('login', 'delegation', 'paper', 'behalf'));
alter table report add column approval_delegation_id uuid references approval_delegation (id);
-- "TUQ. Giám đốc, theo văn bản số …": as it stands on the approval for ever, whatever becomes of the delegation
alter table report add column approved_under text;
-- an approval on paper, or figures entered on behalf, that were confirmed later by whom they bind
alter table report add column confirmed_on date;
alter table report add column confirmed_by text;
-- [{code, text}]: what the receiver says of single figures of the returned report
alter table report add column return_remarks jsonb;
create index report_unconfirmed on report (unit_id) where approved_how in ('paper', 'behalf') and confirmed_on is null;

create table report_file (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report (id),
  file_id uuid not null references stored_file (id),
  sha256 text not null,
  name text not null,
  size integer not null,
  -- which figure it proves, where it was said
  indicator_id uuid references indicator (id),
  added_at timestamptz not null,
  added_by text not null,
  constraint report_file_once unique (report_id, sha256)
);
comment on table report_file is 'reporting · Minh chứng của báo cáo';

create table report_draft (
  report_id uuid primary key references report (id),
  version integer not null,
  -- the report's version that it was begun from
  base_version integer not null,
  -- the browser's copy that wrote it last, and how many times that copy has written
  copy_id uuid not null,
  sequence integer not null,
  -- as it was typed, by the form's fields: half a number is kept as half a number
  fields jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  account_id uuid not null references account (id)
);
comment on table report_draft is 'reporting · Nội dung đang gõ dở, hệ thống tự giữ; chưa phải bản lưu';
