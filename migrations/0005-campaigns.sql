-- Campaigns: recorded or launched, deployed down the tree, localised by units, linked, amended, closed.

create table campaign (
  id uuid primary key default gen_random_uuid(),
  slug text not null constraint campaign_slug_unique unique,
  name text not null,
  occasion text,
  -- Luật TĐKT 2022 Đ16.1: thường xuyên, theo chuyên đề
  form text not null default 'thematic' check (form in ('regular', 'thematic')),
  -- Đ16.2
  scope text not null check (scope in ('national', 'sector_or_locality', 'cluster', 'agency')),
  -- issued: the document existed before; drafted: written here
  origin text not null check (origin in ('issued', 'drafted')),
  state text not null check (state in ('draft', 'running', 'closed', 'withdrawn', 'stub')),
  -- whose campaign it is, and who follows it (cơ quan thường trực)
  launcher_id integer references unit (id),
  launcher_name text not null,
  standing_id integer references unit (id),
  document_id uuid references document (id),
  -- the campaign that this plan localises
  parent_id uuid references campaign (id),
  purpose text,
  slogan text,
  measures text,
  start_on date,
  start_precision text check (start_precision in ('day', 'month', 'year')),
  end_on date,
  end_precision text check (end_precision in ('day', 'month', 'year')),
  -- an end bound to an event stays open until the standing agency confirms it
  end_event text,
  end_confirmed_on date,
  published boolean not null default false,
  findings jsonb not null default '[]',
  recorded_on date not null,
  closed_on date,
  version integer not null default 1,
  search_key text collate "C" not null,
  constraint campaign_document_unique unique (document_id)
);
comment on table campaign is 'campaigns · Phong trào, đợt thi đua; kế hoạch cụ thể hóa là đợt con';
create index campaign_parent on campaign (parent_id);
create unique index campaign_plan_unique on campaign (parent_id, launcher_id) where parent_id is not null and state <> 'withdrawn';

create table campaign_content (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  position smallint not null,
  text text not null,
  -- offsets in the launch text; null: entered by hand (nhập tay)
  span_start integer,
  span_end integer,
  -- the content of the campaign above that this one takes up
  inherited_id uuid references campaign_content (id),
  constraint campaign_content_position unique (campaign_id, position)
);
comment on table campaign_content is 'campaigns · Nội dung thi đua';

create table campaign_audience (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  position smallint not null,
  text text not null,
  -- the class of unit it was understood as; null: a class of persons, or not understood
  unit_class text references unit_class (code),
  span_start integer,
  span_end integer
);
comment on table campaign_audience is 'campaigns · Đối tượng thi đua';

create table campaign_responsibility (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  position smallint not null,
  who text not null,
  what text not null,
  mode text not null check (mode in ('assigned', 'requested')),
  unit_id integer references unit (id),
  due_on date,
  span_start integer,
  span_end integer
);
comment on table campaign_responsibility is 'campaigns · Tổ chức thực hiện: ai làm gì, giao hay đề nghị';

create table indicator (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  code text not null,
  name text not null,
  kind text not null check (kind in ('ratio', 'count')),
  numerator_name text not null,
  denominator_name text,
  unit text not null,
  direction text not null default 'up' check (direction in ('up', 'down')),
  target numeric,
  -- agencies' tree and territory's tree are never added together
  tree text not null check (tree in ('agency', 'territory')),
  rhythm text not null default 'monthly' check (rhythm in ('once', 'weekly', 'monthly', 'daily')),
  -- {"cumulative": true, "breakdown": ["tiếng Thái", …], "numeratorNotAboveDenominator": true}
  rule jsonb not null default '{}',
  source text,
  -- counted by the system, nobody types it
  counted boolean not null default false,
  inherited_id uuid references indicator (id),
  span_start integer,
  span_end integer,
  position smallint not null,
  constraint indicator_code_unique unique (campaign_id, code)
);
comment on table indicator is 'campaigns · Chỉ tiêu; đợt con đặt chỉ tiêu riêng cho chỉ tiêu kế thừa';

create table campaign_link (
  from_id uuid not null references campaign (id),
  to_id uuid not null references campaign (id),
  kind text not null check (kind in ('implements', 'tied')),
  primary key (from_id, to_id, kind)
);
comment on table campaign_link is 'campaigns · Liên kết giữa các đợt: triển khai, gắn với';

create table campaign_change (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  kind text not null check (kind in ('extend', 'correct', 'withdraw', 'close', 'confirm_end')),
  document_id uuid references document (id),
  reason text not null,
  before jsonb not null,
  after jsonb not null,
  day date not null,
  by_name text not null
);
comment on table campaign_change is 'campaigns · Gia hạn, đính chính, thu hồi, kết thúc: bằng văn bản nào, ai, vì sao';

create table finding_override (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  clause text not null,
  reason text not null,
  by_account uuid references account (id),
  by_name text not null,
  day date not null
);
comment on table finding_override is 'campaigns · Quyết định cho qua một điều kiện chưa đạt, có lý do và người chịu trách nhiệm';

create table deployment (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  -- [{class, mode, steps: [{step, dueOn}], underId?, onlyIds?, viaId?}]
  plan jsonb not null,
  job_id uuid,
  state text not null default 'running' check (state in ('running', 'done')),
  unit_count integer not null default 0,
  duty_count integer not null default 0,
  day date not null,
  by_name text not null
);
comment on table deployment is 'campaigns · Một lần triển khai đến các đơn vị';

create table duty (
  id bigint generated by default as identity primary key,
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  step text not null check (step in ('nhan', 'ke_hoach', 'ke_hoach_noi_bo', 'bao_cao', 'tu_kiem_tra', 'tong_ket', 'tong_ket_gon',
    'de_xuat_kt', 'bao_cao_tu_nguyen')),
  mode text not null check (mode in ('giao', 'de_nghi', 'nganh_doc', 'ghi_ho')),
  -- to whom it is owed, and through which room
  receiver_id integer not null references unit (id),
  via_id integer references unit (id),
  due_on date,
  extended_until date,
  state text not null default 'owed' check (state in ('owed', 'done', 'returned', 'excused', 'informed')),
  done_on date,
  done_by text,
  -- what shows it: {"contact": …} | {"campaignId": …} | {"note": …}
  evidence jsonb not null default '{}',
  deployment_id uuid not null references deployment (id),
  constraint duty_once unique (campaign_id, unit_id, step)
);
comment on table duty is 'campaigns · Việc phải làm của một đơn vị ở một bước, với hạn';
create index duty_unit on duty (unit_id, state);
create index duty_receiver on duty (receiver_id, campaign_id, state);

create table campaign_contact (
  campaign_id uuid not null references campaign (id),
  unit_id integer not null references unit (id),
  person_id uuid references person (id),
  name text not null,
  phone text,
  named_on date not null,
  primary key (campaign_id, unit_id)
);
comment on table campaign_contact is 'campaigns · Cán bộ đầu mối của đơn vị trong đợt';
