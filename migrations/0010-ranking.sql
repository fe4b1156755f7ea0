-- Scoring tables as data; self-score, final score with its reason, classification of the year.

create table scoring_table (
  id uuid primary key default gen_random_uuid(),
  owner_id integer not null references unit (id),
  year smallint not null,
  name text not null,
  -- [{name, atLeast}] from the highest
  bands jsonb not null,
  state text not null default 'draft' check (state in ('draft', 'open', 'published')),
  published_on date,
  document_id uuid references document (id),
  version integer not null default 1,
  constraint scoring_table_once unique (owner_id, year, name)
);
comment on table scoring_table is 'ranking · Bảng chấm điểm';

create table criterion (
  id uuid primary key default gen_random_uuid(),
  table_id uuid not null references scoring_table (id),
  position smallint not null,
  part text not null,
  text text not null,
  maximum numeric not null check (maximum > 0),
  method text not null check (method in ('manual', 'plan_on_time', 'own_targets', 'reports_on_time', 'indicator_at_least',
    'review_has_lessons', 'verified_example')),
  campaign_id uuid references campaign (id),
  -- {indicator, atLeast} | {deductionPerLate} …
  rule jsonb not null default '{}',
  constraint criterion_position_unique unique (table_id, position)
);
comment on table criterion is 'ranking · Tiêu chí chấm điểm: chấm tay hoặc lấy từ việc và báo cáo của đợt';

create table score_sheet (
  id uuid primary key default gen_random_uuid(),
  table_id uuid not null references scoring_table (id),
  unit_id integer not null references unit (id),
  state text not null default 'open' check (state in ('open', 'self_scored', 'scored')),
  self_total numeric,
  final_total numeric,
  band text,
  rank smallint,
  version integer not null default 1,
  constraint score_sheet_once unique (table_id, unit_id)
);
comment on table score_sheet is 'ranking · Phiếu chấm của một đơn vị';

create table score (
  sheet_id uuid not null references score_sheet (id),
  criterion_id uuid not null references criterion (id),
  self_score numeric,
  self_note text,
  -- what the system counted, and from what
  counted_score numeric,
  counted_from text,
  final_score numeric,
  reason text,
  primary key (sheet_id, criterion_id)
);
comment on table score is 'ranking · Điểm tự chấm, điểm hệ thống đếm, điểm cuối cùng kèm lý do';

create table counted_fact (
  unit_id integer not null references unit (id),
  campaign_id uuid not null references campaign (id),
  -- what was reached: verified_example …
  kind text not null,
  -- what it rests on, as `noun:id`
  subject text not null,
  day date not null,
  primary key (unit_id, campaign_id, kind, subject)
);
comment on table counted_fact is 'ranking · Việc được tính điểm mà phòng phía dưới báo lên (gương đã xác minh)';
