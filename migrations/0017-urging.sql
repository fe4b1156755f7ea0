-- Urging without anybody pressing a button: the ladder of each campaign, official letters,
-- notices to people, and mail that leaves after the commit.

-- Recipients are named by id alone: the platform does not know accounts.
create table notice (
  id uuid primary key,
  account_id uuid not null,
  -- what it is about; the notices of one task stand together
  task text not null,
  kind text not null,
  -- what its sentence says, filled in the reader's language when it is read
  "values" jsonb not null default '{}',
  href text not null,
  -- worth a message of its own, beside the list
  pushed boolean not null default false,
  day date not null,
  at timestamptz not null,
  read_at timestamptz
);
create index notice_unread on notice (account_id) where read_at is null;
create index notice_account on notice (account_id, at);
comment on table notice is 'platform · Thông báo cho từng người, gộp theo việc';

create table mail (
  id uuid primary key,
  account_id uuid,
  to_name text not null,
  -- null: nobody has written down where this person is reached
  to_address text,
  language text not null check (language in ('vi', 'en')),
  kind text not null,
  "values" jsonb not null,
  urgent boolean not null default false,
  day date not null,
  asked_at timestamptz not null,
  -- quiet hours put it off
  send_after timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'failed')),
  -- as it was sent
  subject text,
  text text,
  html text,
  attempts smallint not null default 0,
  -- what the last attempt failed of
  error text,
  -- a worker holds it until then; who finds it later may take it over
  held_until timestamptz,
  settled_at timestamptz
);
create index mail_waiting on mail (send_after) where state = 'waiting';
create index mail_account on mail (account_id, day);
create index mail_asked on mail (asked_at);
comment on table mail is 'platform · Thư điện tử chờ gửi, đã gửi, không gửi được';

create table mail_choice (
  account_id uuid primary key,
  digest boolean not null default true,
  reminders boolean not null default true
);
comment on table mail_choice is 'platform · Thư mà mỗi người chọn nhận';

create table urging_ladder (
  campaign_id uuid primary key references campaign (id),
  -- [{key, offset, on, mail}] in working days from the due day
  steps jsonb not null,
  version integer not null default 1,
  changed_on date not null,
  changed_by text not null
);
comment on table urging_ladder is 'reporting · Thang đôn đốc của một phong trào';

create table urging_day (
  day date primary key,
  -- the day of the run before; what fell in between is caught up once
  since date not null,
  campaigns integer not null,
  at timestamptz not null
);
comment on table urging_day is 'reporting · Ngày hệ thống đã chạy thang đôn đốc';

alter table reminder
  add column ladder_step text,
  -- the day by which it was owed when it was said
  add column due_on date,
  add column opened_at timestamptz,
  add column opened_by text;

create index duty_due on duty (campaign_id, (coalesce(extended_until, due_on)), unit_id)
  where mode = 'giao' and state in ('owed', 'returned');
create index report_due on report (campaign_id, (coalesce(extended_until, due_on)), unit_id)
  where state in ('owed', 'draft', 'submitted', 'returned');

create table urging_letter (
  id uuid primary key,
  campaign_id uuid not null references campaign (id),
  issuer_id integer not null references unit (id),
  state text not null default 'draft' check (state in ('draft', 'issued', 'cancelled')),
  subject text not null,
  opening text not null,
  closing text not null,
  signer_name text,
  signer_title text,
  -- the ladder drafted it, or a person did
  by_ladder boolean not null,
  drafted_on date not null,
  drafted_by text not null,
  document_id uuid references document (id),
  issued_on date,
  issued_by text,
  cancelled_on date,
  cancelled_by text,
  cancel_reason text,
  version integer not null default 1
);
create index urging_letter_campaign on urging_letter (campaign_id, state);
create index urging_letter_issuer on urging_letter (issuer_id, state);
comment on table urging_letter is 'reporting · Công văn đôn đốc: dự thảo, ban hành, hủy';

create table urging_letter_line (
  letter_id uuid not null references urging_letter (id),
  unit_id integer not null references unit (id),
  -- viec-12 or bao-cao-…: what the unit owes
  thing text not null,
  duty_id bigint references duty (id),
  report_id uuid references report (id),
  due_on date not null,
  -- as printed when it was issued
  days_late integer,
  times_reminded integer,
  primary key (letter_id, thing),
  constraint urging_letter_line_of_one_thing check ((duty_id is null) <> (report_id is null))
);
create index urging_letter_line_unit on urging_letter_line (unit_id);
comment on table urging_letter_line is 'reporting · Đơn vị và việc chậm trong danh sách kèm công văn đôn đốc';
create index notice_task on notice (task) where read_at is null;
