-- Figures of every kind, two clocks of a period, more time asked for, targets of units and classes, days off.

alter table indicator drop constraint indicator_kind_check;
alter table indicator add constraint indicator_kind_check check (kind in ('ratio', 'count', 'yes_no', 'scale', 'money', 'text'));
alter table indicator drop constraint indicator_rhythm_check;
alter table indicator add constraint indicator_rhythm_check
  check (rhythm in ('once', 'hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'campaign'));
-- before, during, after ("trước, trong và sau"); empty: all of the campaign
alter table indicator add column phases text[] not null default '{}'
  constraint indicator_phases_check check (phases <@ array['before', 'during', 'after']);
-- what may be written and what must not ("chỉ số lượng; nội dung theo ngành công an")
alter table indicator add column secrecy text;

create table indicator_target (
  id uuid primary key default gen_random_uuid(),
  indicator_id uuid not null references indicator (id),
  unit_id integer references unit (id),
  unit_class text references unit_class (code),
  target numeric not null,
  reason text,
  set_on date not null,
  set_by text not null,
  constraint indicator_target_of_one check ((unit_id is null) <> (unit_class is null)),
  constraint indicator_target_unit unique (indicator_id, unit_id),
  constraint indicator_target_class unique (indicator_id, unit_class)
);
comment on table indicator_target is 'reporting · Mức chỉ tiêu giao riêng cho một đơn vị hoặc một loại đơn vị';

alter table reporting_period add column rhythm text not null default 'once'
  check (rhythm in ('once', 'hourly', 'daily', 'weekly', 'monthly', 'quarterly', 'campaign'));
-- hour of the cut-off on its day, HH:MM; 24:00 is the day's end
alter table reporting_period add column cutoff_time text collate "C" not null default '24:00';

-- late after, locked after: what stood here before counted whole days and never locked
alter table period_due add column due_time text collate "C" not null default '24:00';
alter table period_due add column lock_on date;
alter table period_due add column lock_time text collate "C" not null default '24:00';
alter table report add column due_time text collate "C" not null default '24:00';
alter table report add column lock_on date;
alter table report add column lock_time text collate "C" not null default '24:00';
-- an exception for this unit from the lock
alter table report add column unlocked_until date;
-- the hour at which it first went up on sent_on
alter table report add column sent_time text collate "C";

-- yes or no, a step of a scale, or words
alter table report_value add column answer text;
-- taken from the period before and not looked at yet
alter table report_value add column taken_over boolean not null default false;
-- what the figure covers, such as 9 of 9 polling areas
alter table report_value add column covered integer;
alter table report_value add column covered_of integer;
-- the moment of the denominator, which may change during the day
alter table report_value add column denominator_at timestamptz;

create table extension_request (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report (id),
  until date not null,
  reason text not null,
  state text not null default 'open' check (state in ('open', 'granted', 'declined')),
  asked_by text not null,
  asked_on date not null,
  asked_at timestamptz not null,
  answer text,
  answered_by text,
  answered_on date
);
comment on table extension_request is 'reporting · Đề nghị gia hạn báo cáo và câu trả lời';
create index extension_request_report on extension_request (report_id);
create unique index extension_request_once on extension_request (report_id) where state = 'open';

create table day_off (
  day date primary key,
  name text not null,
  noted_on date not null,
  noted_by text not null
);
comment on table day_off is 'reporting · Ngày nghỉ lễ, tết ngoài thứ Bảy và Chủ nhật, theo thông báo từng năm';

-- Answers that cannot be added are no totals.
create or replace view published_total as
  select i.campaign_id, i.id as indicator_id, i.code, i.name, i.kind, i.unit, i.target, i.direction, i.tree, i.position,
    r.period_id, p.name as period_name, p.kind as period_kind, p.cutoff_on,
    sum(w.numerator) as numerator,
    sum(w.denominator) as denominator,
    count(*) filter (where w.numerator is not null or w.nothing_arose) as units_counted,
    max(r.figures_at) as figures_at
  from indicator i
    join report_value w on w.indicator_id = i.id
    join report r on r.id = w.report_id and r.state = 'accepted'
    join reporting_period p on p.id = r.period_id
    join campaign c on c.id = i.campaign_id
  where c.published and c.state in ('running', 'closed') and i.kind in ('ratio', 'count', 'money')
  group by i.campaign_id, i.id, i.code, i.name, i.kind, i.unit, i.target, i.direction, i.tree, i.position, r.period_id, p.name, p.kind, p.cutoff_on;
