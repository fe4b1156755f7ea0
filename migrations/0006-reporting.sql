-- What moves between the launch and the award.

create table reporting_period (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  name text not null,
  kind text not null check (kind in ('periodic', 'thematic', 'ad_hoc')),
  from_on date not null,
  cutoff_on date not null,
  findings jsonb not null default '[]',
  opened_on date not null,
  constraint reporting_period_name_unique unique (campaign_id, name)
);
comment on table reporting_period is 'reporting · Kỳ báo cáo';

create table period_due (
  period_id uuid not null references reporting_period (id),
  unit_class text not null references unit_class (code),
  due_on date not null,
  primary key (period_id, unit_class)
);
comment on table period_due is 'reporting · Hạn nộp của kỳ theo loại đơn vị';

create table period_indicator (
  period_id uuid not null references reporting_period (id),
  indicator_id uuid not null references indicator (id),
  unit_class text not null references unit_class (code),
  primary key (period_id, indicator_id, unit_class)
);
comment on table period_indicator is 'reporting · Chỉ tiêu mà loại đơn vị báo cáo trong kỳ';

create table report (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  period_id uuid not null references reporting_period (id),
  unit_id integer not null references unit (id),
  -- class and place in the tree on the day it was asked: totals follow the tree of that day, through later mergers
  unit_class text not null references unit_class (code),
  unit_path text collate "C" not null,
  receiver_id integer not null references unit (id),
  -- the receiving room, which may differ from the addressee ("qua phòng Tổ chức cán bộ")
  via_id integer references unit (id),
  state text not null default 'owed' check (state in ('owed', 'draft', 'submitted', 'approved', 'accepted', 'returned')),
  due_on date not null,
  extended_until date,
  extension_reason text,
  extension_by text,
  narrative text,
  nothing_to_report boolean not null default false,
  version integer not null default 0,
  prepared_by text,
  saved_at timestamptz,
  submitted_at timestamptz,
  submitted_on date,
  -- the first day on which the unit's leader let it go up: on time or late is told by this day
  sent_on date,
  approved_on date,
  approved_by text,
  -- behalf: told to the unit above, which wrote it down
  approved_how text check (approved_how in ('login', 'paper', 'behalf')),
  -- the photo of the signed page
  approval_file_id uuid references stored_file (id),
  accepted_on date,
  accepted_by text,
  return_reason text,
  returned_by text,
  -- {by, told by, way, at}: entered by the unit above
  on_behalf jsonb,
  receipt text constraint report_receipt_unique unique,
  -- time of the figures
  figures_at timestamptz,
  constraint report_once unique (period_id, unit_id)
);
comment on table report is 'reporting · Báo cáo của một đơn vị trong một kỳ';
create index report_unit on report (unit_id, state);
create index report_receiver on report (receiver_id, state);
create index report_campaign on report (campaign_id, period_id, state);
create sequence report_receipt_number;

create table report_value (
  report_id uuid not null references report (id),
  indicator_id uuid not null references indicator (id),
  numerator numeric,
  denominator numeric,
  -- "không phát sinh" is neither zero nor empty
  nothing_arose boolean not null default false,
  breakdown jsonb,
  note text,
  primary key (report_id, indicator_id),
  -- a draft may hold 26/24 until it is mended; what is submitted has passed the rules
  constraint report_value_not_negative check (numerator >= 0 and denominator >= 0)
);
comment on table report_value is 'reporting · Số liệu của báo cáo theo chỉ tiêu: tử số, mẫu số';
create index report_value_indicator on report_value (indicator_id);

create table report_event (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report (id),
  version integer not null,
  from_state text not null,
  to_state text not null,
  day date not null,
  at timestamptz not null,
  by_name text not null,
  reason text,
  -- the values as they stood
  figures jsonb
);
comment on table report_event is 'reporting · Vết của báo cáo: từng phiên bản, ai, khi nào, vì sao';
create index report_event_report on report_event (report_id);

create table reminder (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  duty_id bigint references duty (id),
  report_id uuid references report (id),
  kind text not null check (kind in ('automatic', 'personal', 'phone', 'letter')),
  -- n-th reminder of the same thing
  ordinal smallint not null,
  text text not null,
  document_id uuid references document (id),
  day date not null,
  at timestamptz not null,
  by_name text not null,
  answer text,
  answered_on date,
  answered_by text,
  constraint reminder_of_one_thing check ((duty_id is null) <> (report_id is null)),
  constraint reminder_duty_ordinal unique (duty_id, ordinal),
  constraint reminder_report_ordinal unique (report_id, ordinal)
);
comment on table reminder is 'reporting · Đôn đốc: mỗi lần nhắc là một bản ghi đơn vị nhìn thấy';
create index reminder_unit on reminder (unit_id);
create index reminder_campaign on reminder (campaign_id);

create table inspection (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  day date not null,
  leader_name text not null,
  note text not null,
  counts jsonb not null default '{}',
  state text not null default 'open' check (state in ('open', 'closed')),
  recorded_by text not null,
  closed_on date
);
create index inspection_campaign on inspection (campaign_id);
create index inspection_unit on inspection (unit_id);
comment on table inspection is 'reporting · Kiểm tra một đơn vị';

create table inspection_finding (
  id uuid primary key default gen_random_uuid(),
  inspection_id uuid not null references inspection (id),
  position smallint not null,
  item text not null,
  text text not null,
  owner_name text not null,
  due_on date not null,
  extended_until date,
  extension_reason text,
  closed_on date,
  closed_by text,
  closing_note text,
  constraint inspection_finding_position unique (inspection_id, position)
);
comment on table inspection_finding is 'reporting · Phát hiện của kiểm tra, người chịu trách nhiệm, hạn và ngày đóng';

create table follower_member (
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  person_id uuid not null references person (id),
  named_on date not null,
  primary key (campaign_id, unit_id, person_id)
);
comment on table follower_member is 'reporting · Thành viên Hội đồng phụ trách đơn vị';

create table assignment (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  person_id uuid references person (id),
  assignee_name text not null,
  task text not null,
  due_on date,
  state text not null default 'open' check (state in ('open', 'done')),
  assigned_on date not null,
  assigned_by text not null,
  done_on date,
  result text
);
comment on table assignment is 'reporting · Phân công nhiệm vụ cho tập thể, cá nhân trong đơn vị';
create index assignment_person on assignment (person_id, state);

create table received_paper (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  citation text not null,
  -- the register's document, where it is one
  document_id uuid references document (id),
  received_on date not null,
  passed_on date,
  carried_out_on date,
  note text,
  constraint received_paper_once unique (campaign_id, unit_id, citation),
  constraint received_paper_order check (passed_on >= received_on and carried_out_on >= received_on)
);
comment on table received_paper is 'reporting · Văn bản cấp trên đến đơn vị: nhận, quán triệt, thực hiện khi nào';

create table activity (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  kind text not null check (kind in ('conference', 'training', 'propaganda', 'meeting', 'other')),
  name text not null,
  place text not null,
  held_on date not null,
  held_at text,
  invited integer,
  attended integer,
  language text,
  note text,
  constraint activity_attendance check (attended >= 0 and invited >= 0)
);
create index activity_campaign on activity (campaign_id, unit_id);
comment on table activity is 'reporting · Hội nghị, tập huấn, buổi tuyên truyền: nơi, giờ, số người dự (không ghi tên)';

create table voluntary_report (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  day date not null,
  text text not null,
  mobilised integer constraint voluntary_report_count check (mobilised >= 0),
  by_name text not null
);
comment on table voluntary_report is 'reporting · Kết quả vận động do đoàn thể tự nguyện báo';

create table campaign_review (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  kind text not null check (kind in ('midterm', 'final')),
  results text not null,
  effect text not null,
  shortcomings text not null,
  causes text not null,
  lessons text not null,
  -- approved totals as they stood, each with its source
  figures jsonb not null default '[]',
  state text not null default 'draft' check (state in ('draft', 'issued')),
  -- what the law said of it on the day it was issued
  findings jsonb not null default '[]',
  -- null: a room issues without a number
  document_id uuid references document (id),
  issued_on date,
  signer_name text,
  signer_title text,
  written_by text not null,
  version integer not null default 1,
  constraint campaign_review_once unique (campaign_id, unit_id, kind)
);
comment on table campaign_review is 'reporting · Sơ kết, tổng kết';
