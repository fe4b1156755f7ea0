-- Guidance to units on forms of publicity (hướng dẫn tuyên truyền) and what they put out, counted.

create table publicity_guidance (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  -- who guides: the units at work in the campaign below it are guided
  unit_id integer not null references unit (id),
  title text not null,
  body text not null,
  from_on date not null,
  until_on date not null,
  state text not null default 'draft' check (state in ('draft', 'issued', 'withdrawn')),
  issued_on date,
  issued_by text,
  reason text,
  made_by text not null,
  version integer not null default 1,
  constraint publicity_guidance_days check (until_on >= from_on),
  constraint publicity_guidance_issued check (state <> 'issued' or (issued_on is not null and issued_by is not null)),
  constraint publicity_guidance_reason check (state <> 'withdrawn' or reason is not null)
);
comment on table publicity_guidance is 'newsroom · Hướng dẫn tuyên truyền cho các đơn vị';
create index publicity_guidance_campaign on publicity_guidance (campaign_id, state);

create table publicity_form (
  guidance_id uuid not null references publicity_guidance (id),
  form text not null check (form in ('panel', 'banner', 'loudspeaker', 'recording', 'mobile', 'article', 'social', 'meeting', 'contest',
    'performance', 'leaflet', 'other')),
  -- how many are wished for of each unit over the whole period; null: as many as suit the place
  wished integer check (wished between 1 and 10000),
  from_on date not null,
  until_on date not null,
  note text,
  primary key (guidance_id, form),
  constraint publicity_form_days check (until_on >= from_on)
);
comment on table publicity_form is 'newsroom · Hình thức tuyên truyền trong hướng dẫn: số mong có, thời gian';

create table publicity_output (
  id uuid primary key default gen_random_uuid(),
  guidance_id uuid not null,
  form text not null check (form in ('panel', 'banner', 'loudspeaker', 'recording', 'mobile', 'article', 'social', 'meeting', 'contest',
    'performance', 'leaflet', 'other')),
  unit_id integer not null references unit (id),
  count integer not null check (count between 1 and 10000),
  on_day date not null,
  place text,
  link text,
  note text,
  -- a photo or a paper; seen in the office alone
  file_id uuid references stored_file (id),
  entered_on date not null,
  entered_by text not null,
  state text not null default 'entered' check (state in ('entered', 'withdrawn')),
  reason text,
  version integer not null default 1,
  constraint publicity_output_form foreign key (guidance_id, form) references publicity_form (guidance_id, form),
  constraint publicity_output_reason check (state <> 'withdrawn' or reason is not null)
);
comment on table publicity_output is 'newsroom · Kết quả tuyên truyền đơn vị ghi: hình thức, số lượng, nơi, ngày';
create index publicity_output_guidance on publicity_output (guidance_id, unit_id, form);

-- All that counts: what was entered, and what the house knows already and nobody types again.
create view publicity_piece as
  select o.guidance_id, o.unit_id, o.form, o.on_day, o.count, 'entered' as source, o.entered_on > f.until_on as late
  from publicity_output o
    join publicity_guidance g on g.id = o.guidance_id and g.state = 'issued'
    join publicity_form f on f.guidance_id = o.guidance_id and f.form = o.form
  where o.state = 'entered'
  union all
  select f.guidance_id, m.unit_id, f.form, m.on_day, 1 as count, m.source, false as late
  from publicity_form f
    join publicity_guidance g on g.id = f.guidance_id and g.state = 'issued'
    -- a unit's own plan is a campaign below the one it takes up
    join campaign c on c.id = g.campaign_id or c.parent_id = g.campaign_id
    join (
      select a.campaign_id, a.unit_id, case a.genre when 'audio' then 'loudspeaker' else 'article' end as form,
        (a.published_at at time zone 'Asia/Ho_Chi_Minh')::date as on_day, 'article' as source
      from article a where a.state in ('published', 'corrected')
      union all
      select e.campaign_id, e.unit_id, 'loudspeaker', r.made_on, 'reading'
      from good_example_reading r join good_example e on e.id = r.example_id and e.state = 'verified'
      union all
      select e.campaign_id, e.unit_id, 'recording', r.made_on, 'recording'
      from good_example_reading r join good_example e on e.id = r.example_id and e.state = 'verified'
      where r.audio_file_id is not null
      union all
      select y.campaign_id, y.unit_id, 'meeting', y.held_on, 'activity'
      from activity y where y.kind in ('propaganda', 'meeting')
    ) m on m.campaign_id = c.id and m.form = f.form and m.on_day between f.from_on and f.until_on
    join unit_version v on v.unit_id = m.unit_id and v.from_day <= m.on_day and (v.until_day is null or v.until_day > m.on_day)
      and v.path like '%/' || g.unit_id || '/%';
comment on view publicity_piece is 'newsroom · Kết quả tuyên truyền được tính: đơn vị ghi và hệ thống tự tính';

create view published_publicity as
  select g.id, g.campaign_id, g.unit_id, g.title, g.from_on, g.until_on, g.issued_on
  from publicity_guidance g join campaign c on c.id = g.campaign_id and c.published and c.state in ('running', 'closed')
  where g.state = 'issued';
comment on view published_publicity is 'portal · Hướng dẫn tuyên truyền đã ban hành của một đợt';

-- Totals alone: which unit did how much is no race.
create view published_publicity_total as
  select f.guidance_id, f.form, coalesce(sum(p.count), 0) as count, count(distinct p.unit_id) as units
  from publicity_form f
    join published_publicity g on g.id = f.guidance_id
    left join publicity_piece p on p.guidance_id = f.guidance_id and p.form = f.form
  group by f.guidance_id, f.form;
comment on view published_publicity_total is 'portal · Tổng kết quả tuyên truyền theo hình thức';

-- The code on a printed decision leads to all of its awards.
create or replace view published_award_check as
  select upper(left(replace(w.id::text, '-', ''), 12)) as code, w.subject_name, w.subject_position, w.unit_name, w.achievement,
    f.name_vi as form_name_vi, f.name_en as form_name_en, s.decider_title, d.number as decision_number, s.issued_on, w.revoked_on,
    upper(left(replace(s.id::text, '-', ''), 12)) as decision_code, w.ordinal
  from award w
    join award_decision s on s.id = w.decision_id and s.state = 'issued'
    join award_form f on f.code = s.award_form
    left join document d on d.id = s.document_id;
comment on view published_award_check is 'portal · Xác minh một lần khen thưởng theo mã ngắn: còn hiệu lực hay đã thu hồi';
create index award_decision_code on award_decision (upper(left(replace(id::text, '-', ''), 12)));
