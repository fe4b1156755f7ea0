-- Inspections with their papers: a round is planned, decided and announced; each unit is visited with a checklist, signs the minutes and mends.

create table inspection_round (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  -- who plans it: the standing agency
  unit_id integer not null references unit (id),
  name text not null,
  content text not null,
  from_on date not null,
  to_on date not null,
  state text not null default 'planned' check (state in ('planned', 'decided', 'announced')),
  -- what the unit's own report has to tell, heading by heading
  outline jsonb not null default '[]',
  report_due_on date,
  -- the draw: seed, weights and every candidate as it stood, so that it can be repeated
  draw jsonb not null default '{}',
  -- days of rest that the planner told, for counting working days
  holidays jsonb not null default '[]',
  plan_id uuid references document (id),
  decision_id uuid references document (id),
  notice_id uuid references document (id),
  planned_on date not null,
  planned_by text not null,
  version integer not null default 1,
  constraint inspection_round_name_unique unique (campaign_id, name),
  constraint inspection_round_order check (to_on >= from_on)
);
comment on table inspection_round is 'reporting · Đợt kiểm tra: kế hoạch, đoàn, lịch, đề cương báo cáo';

create table inspection_member (
  round_id uuid not null references inspection_round (id),
  position smallint not null,
  person_id uuid references person (id),
  name text not null,
  post text not null,
  role text not null check (role in ('leader', 'deputy', 'secretary', 'member')),
  primary key (round_id, position)
);
comment on table inspection_member is 'reporting · Thành viên đoàn kiểm tra';

alter table inspection add column kind text not null default 'note' check (kind in ('note', 'round', 'self'));
alter table inspection add column round_id uuid references inspection_round (id);
alter table inspection drop constraint inspection_state_check;
alter table inspection add constraint inspection_state_check
  check (state in ('planned', 'notified', 'reported', 'working', 'minuted', 'open', 'closed'));
-- why this unit: shown to it as well
alter table inspection add column reasons jsonb not null default '[]';
alter table inspection add column chosen_why text;
alter table inspection add column meeting text;
-- code, version and questions as they stood when the inspection was planned
alter table inspection add column checklist jsonb not null default '{}';
alter table inspection add column told jsonb not null default '[]';
alter table inspection add column told_on date;
alter table inspection add column told_by text;
alter table inspection add column unit_opinion text;
alter table inspection add column conclusion text;
alter table inspection add column conclusion_id uuid references document (id);
alter table inspection add column concluded_on date;
alter table inspection add constraint inspection_once_in_round unique (round_id, unit_id);
create index inspection_round_of on inspection (round_id);

create table inspection_answer (
  inspection_id uuid not null references inspection (id),
  item text not null,
  answer text not null check (answer in ('dat', 'mot_phan', 'chua', 'khong_ap_dung')),
  -- evidence names the document and the page
  document text,
  page text,
  note text,
  -- what the system's own facts said at that moment
  suggested jsonb,
  answered_by text not null,
  answered_at timestamptz not null,
  version integer not null default 1,
  primary key (inspection_id, item)
);
comment on table inspection_answer is 'reporting · Câu trả lời trên phiếu kiểm tra, kèm minh chứng: văn bản, trang';

create table inspection_file (
  id uuid primary key default gen_random_uuid(),
  inspection_id uuid not null references inspection (id),
  purpose text not null check (purpose in ('outline', 'evidence', 'minutes', 'mending')),
  item text,
  finding_id uuid references inspection_finding (id),
  -- pictures are kept without their place
  file_id uuid not null references stored_file (id),
  added_by text not null,
  added_at timestamptz not null
);
create index inspection_file_of on inspection_file (inspection_id);
comment on table inspection_file is 'reporting · Tệp của cuộc kiểm tra: báo cáo, minh chứng, biên bản đã ký, khắc phục';

create table inspection_signature (
  inspection_id uuid not null references inspection (id),
  side text not null check (side in ('team', 'unit')),
  name text not null,
  post text not null,
  signed_on date not null,
  entered_by text not null,
  entered_at timestamptz not null,
  primary key (inspection_id, side)
);
comment on table inspection_signature is 'reporting · Hai bên ký biên bản làm việc';

-- the question of the checklist that it came from
alter table inspection_finding add column code text;
alter table inspection_finding add column mended text;
alter table inspection_finding add column mended_on date;
alter table inspection_finding add column mended_by text;
alter table inspection_finding add column returned_reason text;

create table unit_visit (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  person_id uuid references person (id),
  day date not null,
  note text not null,
  by_name text not null
);
create index unit_visit_of on unit_visit (campaign_id, unit_id);
comment on table unit_visit is 'reporting · Thành viên Hội đồng đến đơn vị phụ trách: ngày, ghi nhận';
