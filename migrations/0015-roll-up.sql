-- Roll-up: what boards and the portal read instead of the reports' rows; and what a leader directs on the strength of it.
--
-- A report counts at every unit of its path, the path of the day on which it was asked. A node's row holds what stands BELOW it:
-- the sum of the reports directly below and of the rows of the nodes directly below. The whole campaign is the node 0.
-- Whatever changes what is summed leaves a mark in the same transaction; the marks are worked off within a second after
-- the commit, each node anew from what stands directly below it, the deepest first (decisions/0007-roll-up.md).

create table rollup_mark (
  id bigint generated always as identity primary key,
  campaign_id uuid not null,
  -- null: something of the campaign's boards changed, but no sum
  period_id uuid,
  unit_id integer,
  unit_path text collate "C"
);
comment on table rollup_mark is 'reporting · Dấu: báo cáo đã đổi, số tổng hợp phía trên chờ cộng lại';

create table rollup_state (
  campaign_id uuid primary key references campaign (id),
  version bigint not null,
  at timestamptz not null
);
comment on table rollup_state is 'reporting · Lần cộng gần nhất của phong trào: số thứ tự, thời điểm';

create table rollup_latest (
  campaign_id uuid not null,
  unit_id integer not null,
  indicator_id uuid not null,
  -- the last report in which the unit was asked, and the last accepted one that answered
  asked_id uuid not null,
  given_id uuid,
  primary key (campaign_id, unit_id, indicator_id)
);
comment on table rollup_latest is 'reporting · Số mới nhất của đơn vị theo chỉ tiêu; đơn vị đã có đơn vị kế thừa báo cáo thì không còn dòng';

create table rollup_count (
  campaign_id uuid not null,
  period_id uuid not null,
  -- 0: the whole campaign
  unit_id integer not null,
  -- the node above on the period's tree; null for the whole campaign
  parent_id integer,
  path text collate "C" not null,
  due_on date not null,
  expected integer not null,
  received integer not null,
  accepted integer not null,
  on_time integer not null,
  late integer not null,
  returned integer not null,
  primary key (campaign_id, unit_id, period_id, due_on)
);
comment on table rollup_count is 'reporting · Số báo cáo phải nộp, đã nhận, đúng hạn, muộn, trả lại dưới một đơn vị';
create index rollup_count_parent on rollup_count (campaign_id, parent_id, period_id);

create table rollup_day (
  campaign_id uuid not null,
  period_id uuid not null,
  unit_id integer not null,
  parent_id integer,
  path text collate "C" not null,
  day date not null,
  sent integer not null,
  primary key (campaign_id, unit_id, period_id, day)
);
comment on table rollup_day is 'reporting · Số báo cáo gửi lên trong từng ngày dưới một đơn vị';
create index rollup_day_parent on rollup_day (campaign_id, parent_id, period_id);

create table rollup_total (
  campaign_id uuid not null,
  period_id uuid not null,
  unit_id integer not null,
  parent_id integer,
  path text collate "C" not null,
  indicator_id uuid not null,
  -- units asked, units whose accepted report answers, those among them where nothing arose
  expected integer not null,
  counted integer not null,
  nothing_arose integer not null,
  numerator numeric,
  denominator numeric,
  covered bigint,
  covered_of bigint,
  oldest_at timestamptz,
  latest_at timestamptz,
  denominator_from timestamptz,
  denominator_to timestamptz,
  -- of these, what is the last that its unit (or who carries on for it) was asked or gave: over all periods the rows add up
  last_expected integer not null,
  last_counted integer not null,
  last_nothing_arose integer not null,
  last_numerator numeric,
  last_denominator numeric,
  last_covered bigint,
  last_covered_of bigint,
  last_oldest_at timestamptz,
  last_latest_at timestamptz,
  last_denominator_from timestamptz,
  last_denominator_to timestamptz,
  primary key (campaign_id, unit_id, period_id, indicator_id)
);
comment on table rollup_total is 'reporting · Số cộng theo chỉ tiêu và kỳ dưới một đơn vị, kèm độ phủ và thời điểm';
create index rollup_total_parent on rollup_total (campaign_id, parent_id, period_id);

create table rollup_part (
  campaign_id uuid not null,
  period_id uuid not null,
  unit_id integer not null,
  parent_id integer,
  path text collate "C" not null,
  indicator_id uuid not null,
  part text collate "C" not null,
  sum numeric not null,
  last_sum numeric not null,
  primary key (campaign_id, unit_id, period_id, indicator_id, part)
);
comment on table rollup_part is 'reporting · Phần chia của số cộng, như theo ngôn ngữ; số câu trả lời theo từng mức';
create index rollup_part_parent on rollup_part (campaign_id, parent_id, period_id);

-- What one report adds: the only place that says so. `above_id`: the unit above it on the tree of the day it was asked.

create view report_standing as
  select r.id, r.campaign_id, r.period_id, r.unit_id, r.unit_path,
    coalesce(substring(r.unit_path from '/([0-9]+)/[0-9]+/$')::integer, 0) as above_id,
    coalesce(r.extended_until, r.due_on) as due_on,
    r.state in ('approved', 'accepted') as received,
    r.state = 'accepted' as accepted,
    r.state in ('approved', 'accepted') and not coalesce(l.late, false) as on_time,
    r.state in ('approved', 'accepted') and coalesce(l.late, false) as late,
    r.state = 'returned' as returned,
    case when r.state in ('approved', 'accepted') then r.sent_on end as sent_on
  from report r
    -- an extension is by whole days
    cross join lateral (
      select r.sent_on > coalesce(r.extended_until, r.due_on)
        or (r.extended_until is null and r.sent_on = r.due_on and r.sent_time > r.due_time) as late) l;
comment on view report_standing is 'reporting · Một báo cáo được đếm như thế nào';

create view report_fact as
  select r.id, r.campaign_id, r.period_id, r.unit_id, r.unit_path,
    coalesce(substring(r.unit_path from '/([0-9]+)/[0-9]+/$')::integer, 0) as above_id,
    a.indicator_id,
    v.report_id is not null as given,
    coalesce(v.nothing_arose, false) as nothing_arose,
    v.numerator, v.denominator, v.breakdown, v.answer, v.covered, v.covered_of, v.denominator_at,
    case when v.report_id is not null then r.figures_at end as figures_at,
    coalesce(l.asked_id = r.id, false) as asked_last,
    coalesce(l.given_id = r.id, false) as given_last
  from report r
    join period_indicator a on a.period_id = r.period_id and a.unit_class = r.unit_class
    left join report_value v on v.report_id = r.id and v.indicator_id = a.indicator_id and r.state = 'accepted'
    left join rollup_latest l on l.campaign_id = r.campaign_id and l.unit_id = r.unit_id and l.indicator_id = a.indicator_id;
comment on view report_fact is 'reporting · Một báo cáo cộng vào chỉ tiêu những gì';

create view report_part as
  select f.campaign_id, f.period_id, f.unit_id, f.unit_path, f.above_id, f.indicator_id, p.part, p.sum,
    case when f.given_last then p.sum else 0 end as last_sum
  from report_fact f
    join indicator i on i.id = f.indicator_id
    cross join lateral (
      select b.key as part, b.value::numeric as sum
      from jsonb_each_text(case when jsonb_typeof(f.breakdown) = 'object' then f.breakdown else '{}' end) as b
      union all
      select f.answer, 1 where i.kind in ('yes_no', 'scale') and f.answer is not null) as p
  where f.given;
comment on view report_part is 'reporting · Một báo cáo cộng vào từng phần của chỉ tiêu những gì';

create index report_above on report
  (campaign_id, (coalesce(substring(unit_path from '/([0-9]+)/[0-9]+/$')::integer, 0)), period_id);
create index report_open on report (campaign_id, (coalesce(extended_until, due_on)), unit_path)
  where state not in ('approved', 'accepted');
create index unit_succession_successor on unit_succession (successor_id);

-- Marks. They are left by the database, so that no way of writing can forget them.

create function mark_reports() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select campaign_id, period_id, unit_id, unit_path from fresh;
  elsif tg_op = 'DELETE' then
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select campaign_id, period_id, unit_id, unit_path from gone;
  else
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select n.campaign_id, n.period_id, n.unit_id, n.unit_path
    from fresh n join gone o on o.id = n.id
    where (n.unit_class, n.due_on, n.due_time, n.extended_until)
        is distinct from (o.unit_class, o.due_on, o.due_time, o.extended_until)
      or case when n.state in ('approved', 'accepted', 'returned') then n.state end
        is distinct from case when o.state in ('approved', 'accepted', 'returned') then o.state end
      or case when n.state in ('approved', 'accepted') then n.sent_on + coalesce(n.sent_time, '00:00')::interval end
        is distinct from case when o.state in ('approved', 'accepted') then o.sent_on + coalesce(o.sent_time, '00:00')::interval end
      or case when n.state = 'accepted' then n.figures_at end is distinct from case when o.state = 'accepted' then o.figures_at end;
  end if;
  return null;
end $$;
create trigger report_added after insert on report
  referencing new table as fresh for each statement execute function mark_reports();
create trigger report_changed after update on report
  referencing new table as fresh old table as gone for each statement execute function mark_reports();
create trigger report_removed after delete on report
  referencing old table as gone for each statement execute function mark_reports();

create function mark_figures() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select r.campaign_id, r.period_id, r.unit_id, r.unit_path
    from report r where r.state = 'accepted' and r.id in (select report_id from gone);
  else
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select r.campaign_id, r.period_id, r.unit_id, r.unit_path
    from report r where r.state = 'accepted' and r.id in (select report_id from fresh);
  end if;
  return null;
end $$;
create trigger figures_added after insert on report_value
  referencing new table as fresh for each statement execute function mark_figures();
create trigger figures_changed after update on report_value
  referencing new table as fresh old table as gone for each statement execute function mark_figures();
create trigger figures_removed after delete on report_value
  referencing old table as gone for each statement execute function mark_figures();

create function mark_asked() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select distinct r.campaign_id, r.period_id, r.unit_id, r.unit_path
    from gone a join report r on r.period_id = a.period_id and r.unit_class = a.unit_class;
  else
    insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
    select distinct r.campaign_id, r.period_id, r.unit_id, r.unit_path
    from fresh a join report r on r.period_id = a.period_id and r.unit_class = a.unit_class;
  end if;
  return null;
end $$;
create trigger asked_added after insert on period_indicator
  referencing new table as fresh for each statement execute function mark_asked();
create trigger asked_removed after delete on period_indicator
  referencing old table as gone for each statement execute function mark_asked();

create function mark_periods() returns trigger language plpgsql as $$
begin
  insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
  select r.campaign_id, r.period_id, r.unit_id, r.unit_path
  from fresh n join gone o on o.id = n.id join report r on r.period_id = n.id
  where (n.cutoff_on, n.cutoff_time, n.opened_on) is distinct from (o.cutoff_on, o.cutoff_time, o.opened_on);
  insert into rollup_mark (campaign_id) select distinct campaign_id from fresh;
  return null;
end $$;
create trigger period_changed after update on reporting_period
  referencing new table as fresh old table as gone for each statement execute function mark_periods();

create function mark_successions() returns trigger language plpgsql as $$
begin
  insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
  select r.campaign_id, r.period_id, r.unit_id, r.unit_path
  from report r
  where r.unit_id in (select predecessor_id from fresh union select successor_id from fresh);
  return null;
end $$;
create trigger succession_added after insert on unit_succession
  referencing new table as fresh for each statement execute function mark_successions();

create function mark_boards() returns trigger language plpgsql as $$
begin
  insert into rollup_mark (campaign_id) select distinct campaign_id from fresh;
  return null;
end $$;
create trigger reminder_added after insert on reminder
  referencing new table as fresh for each statement execute function mark_boards();
create trigger indicator_changed after update on indicator
  referencing new table as fresh for each statement execute function mark_boards();

insert into rollup_mark (campaign_id, period_id, unit_id, unit_path)
select campaign_id, period_id, unit_id, unit_path from report;

-- What a leader directs after looking at the sheet: a task with an owner and a day, tracked until it is closed.

create table direction (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  -- the unit whose leader directs
  unit_id integer not null references unit (id),
  text text not null,
  -- who carries it out: a unit, and where it is known the person in it
  owner_id integer not null references unit (id),
  person_id uuid references person (id),
  person_name text,
  due_on date not null,
  state text not null default 'open' check (state in ('open', 'done', 'closed', 'withdrawn')),
  version integer not null default 1,
  given_on date not null,
  given_by text not null,
  given_title text,
  result text,
  done_on date,
  done_by text,
  -- why it was opened again or withdrawn
  remark text,
  closed_on date,
  closed_by text
);
comment on table direction is 'reporting · Ý kiến chỉ đạo của lãnh đạo: ai làm, hạn nào, đến đâu';
create index direction_campaign on direction (campaign_id, state);
create index direction_owner on direction (owner_id, state);

-- The portal's figures come from the same sums.

drop view published_total;
create view published_total as
  select i.campaign_id, i.id as indicator_id, i.code, i.name, i.kind, i.unit, i.target, i.direction, i.tree, i.position,
    t.period_id, p.name as period_name, p.kind as period_kind, p.cutoff_on,
    t.numerator, t.denominator,
    t.counted as units_counted,
    t.expected as units_expected,
    t.oldest_at as figures_since,
    t.latest_at as figures_at
  from rollup_total t
    join indicator i on i.id = t.indicator_id
    join reporting_period p on p.id = t.period_id
    join campaign c on c.id = t.campaign_id
  where t.unit_id = 0 and t.counted > 0 and i.kind not in ('yes_no', 'scale', 'text') and c.published and c.state in ('running', 'closed');
comment on view published_total is 'portal · Số liệu đã được tiếp nhận, cộng theo chỉ tiêu và kỳ';

drop view published_period_count;
create view published_period_count as
  select p.campaign_id, p.id as period_id, p.name, p.cutoff_on,
    k.first_due_on,
    coalesce(k.expected, bigint '0') as expected,
    coalesce(k.received, bigint '0') as received,
    coalesce(k.accepted, bigint '0') as accepted,
    coalesce(k.on_time, bigint '0') as on_time,
    t.figures_at
  from reporting_period p
    join campaign c on c.id = p.campaign_id
    cross join lateral (
      select min(due_on) as first_due_on, sum(expected) as expected, sum(received) as received, sum(accepted) as accepted,
        sum(on_time) as on_time
      from rollup_count where campaign_id = p.campaign_id and unit_id = 0 and period_id = p.id) k
    cross join lateral (
      select max(latest_at) as figures_at
      from rollup_total where campaign_id = p.campaign_id and unit_id = 0 and period_id = p.id) t
  where k.expected > 0 and c.published and c.state in ('running', 'closed');
comment on view published_period_count is 'portal · Số báo cáo phải nộp, đã nhận của từng kỳ';
