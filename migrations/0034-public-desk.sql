-- Who speaks for an agency to the press, and whom people may call: named by the office, dated, shown on the portal.

create table spokesperson (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit (id),
  -- null: for all that the unit does
  campaign_id uuid references campaign (id),
  name text not null,
  post text not null,
  post_en text,
  phone text not null,
  email text,
  -- the paper that names this person
  basis text,
  from_day date not null,
  -- the first day on which this person speaks no more
  until_day date,
  recorded_on date not null,
  recorded_by text not null,
  version integer not null default 1,
  constraint spokesperson_days check (until_day is null or until_day >= from_day)
);
comment on table spokesperson is 'newsroom · Người phát ngôn của cơ quan hoặc của một đợt thi đua, theo thời gian';
-- one at a time speaks for a unit, and one for it in a campaign
create unique index spokesperson_one on spokesperson
  (unit_id, coalesce(campaign_id, '00000000-0000-0000-0000-000000000000'::uuid)) where until_day is null;
create index spokesperson_campaign on spokesperson (campaign_id);

create table contact_official (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit (id),
  -- null: the office alone, without anybody's name
  name text,
  post text not null,
  post_en text,
  phone text,
  email text,
  address text,
  -- when the office answers
  hours text,
  position integer not null default 0,
  -- when and how the person agreed to stand there by name
  consent_on date,
  consent_way text check (consent_way in ('written', 'message', 'spoken')),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  published_on date,
  reason text,
  changed_on date not null,
  changed_by text not null,
  version integer not null default 1,
  constraint contact_official_reach check (phone is not null or email is not null),
  constraint contact_official_consent check (state <> 'published' or name is null or consent_on is not null),
  constraint contact_official_reason check (state <> 'withdrawn' or reason is not null)
);
comment on table contact_official is 'newsroom · Đầu mối liên hệ mà cơ quan công khai';
create index contact_official_unit on contact_official (unit_id, state);

create view published_spokesperson as
  select s.id, s.unit_id, s.campaign_id, s.name, s.post, s.post_en, s.phone, s.email, s.from_day, s.until_day
  from spokesperson s
  where s.campaign_id is null
    or exists (select 1 from campaign c where c.id = s.campaign_id and c.published and c.state in ('running', 'closed'));
comment on view published_spokesperson is 'portal · Người phát ngôn';

-- A row for each version of the unit: a reader asks as of the day.
create view published_contact_official as
  select c.id, c.unit_id, v.name as unit_name, v.search_key as unit_key, v.path as unit_path, v.sort_key as unit_sort,
    v.from_day as unit_from, v.until_day as unit_until,
    c.name, c.post, c.post_en, c.phone, c.email, c.address, c.hours, c.position
  from contact_official c join unit_version v on v.unit_id = c.unit_id
  where c.state = 'published';
comment on view published_contact_official is 'portal · Đầu mối liên hệ được công khai';
