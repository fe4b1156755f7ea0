-- What a launch says of its criteria, its plan and its phases; and how clusters change through time.

-- Luật TĐKT 2022 Đ17.1: tiêu chí, kế hoạch
alter table campaign add column criteria text;
alter table campaign add column plan text;

create table campaign_phase (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  position smallint not null,
  -- "Đợt 1", "trước ngày hội", in the document's words
  name text not null,
  -- no day: a phase that the document does not date
  start_on date,
  start_precision text check (start_precision in ('day', 'month', 'year')),
  end_on date,
  end_precision text check (end_precision in ('day', 'month', 'year')),
  -- offsets in the launch text; null: entered by hand (nhập tay)
  span_start integer,
  span_end integer,
  constraint campaign_phase_position unique (campaign_id, position)
);
comment on table campaign_phase is 'campaigns · Giai đoạn, bước của đợt thi đua';

create view published_phase as
  select p.id, p.campaign_id, p.position, p.name, p.start_on, p.start_precision, p.end_on, p.end_precision
  from campaign_phase p join campaign c on c.id = p.campaign_id
  where c.published and c.state in ('running', 'closed');
comment on view published_phase is 'portal · Giai đoạn của đợt thi đua';

create view published_terms as
  select c.id as campaign_id, c.criteria, c.plan, c.measures
  from campaign c
  where c.published and c.state in ('running', 'closed');
comment on view published_terms is 'portal · Tiêu chí, kế hoạch, biện pháp của đợt thi đua';

create table cluster_change (
  id uuid primary key default gen_random_uuid(),
  cluster_id uuid not null references cluster (id),
  kind text not null check (kind in ('rename', 'members', 'dissolve')),
  -- from which day it holds
  day date not null,
  before jsonb not null,
  after jsonb not null,
  -- by which document, or why
  ground text not null,
  recorded_on date not null,
  by_name text not null
);
comment on table cluster_change is 'units · Thay đổi của cụm, khối: tên, thành viên, giải thể; từ ngày nào, theo văn bản nào';
create index cluster_change_cluster on cluster_change (cluster_id);
