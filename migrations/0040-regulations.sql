-- The law by which an installation lives, and the regulations of its own places in the same shape.

create table law_edition (
  id uuid primary key default gen_random_uuid(),
  state text not null check (state in ('draft', 'in_force', 'replaced', 'discarded')),
  title text not null,
  -- sha-256 over the paths and texts of all files
  hash text not null,
  -- all files of the law as they were read without a fault: [{path, text}]
  files jsonb not null,
  -- what was loaded over the folder law/: [{path, text}]; text null takes a file away
  changes jsonb not null default '[]',
  made_on date not null,
  made_by text not null,
  put_on date,
  put_by text,
  version integer not null default 1,
  constraint law_edition_put check (state not in ('in_force', 'replaced') or put_on is not null)
);
comment on table law_edition is 'regulations · Bản pháp luật đã đọc không lỗi: dự thảo, đang áp dụng, đã thay';
create unique index law_edition_in_force on law_edition (state) where state = 'in_force';

create table local_regulation (
  id uuid primary key default gen_random_uuid(),
  -- of the instrument: QD86-2025-BacNinh
  code text not null constraint local_regulation_code unique,
  -- the place by name, as the instrument says
  scope text not null,
  -- the unit that it binds with all units below; null: the place has no unit here, so it binds nobody and is only looked up
  unit_id integer references unit (id),
  made_on date not null,
  made_by text not null
);
comment on table local_regulation is 'regulations · Quy định của địa phương';
create index local_regulation_unit on local_regulation (unit_id);

create table local_edition (
  id uuid primary key default gen_random_uuid(),
  regulation_id uuid not null references local_regulation (id),
  number integer not null,
  state text not null check (state in ('draft', 'in_force', 'replaced', 'withdrawn', 'discarded')),
  -- [{path, text}]
  files jsonb not null,
  made_on date not null,
  made_by text not null,
  -- both days count; until_on before from_on: it never held
  from_on date,
  until_on date,
  put_on date,
  put_by text,
  ended_on date,
  ended_by text,
  reason text,
  version integer not null default 1,
  constraint local_edition_number unique (regulation_id, number),
  constraint local_edition_days check (state in ('draft', 'discarded') or from_on is not null),
  constraint local_edition_reason check (state <> 'withdrawn' or reason is not null)
);
comment on table local_edition is 'regulations · Bản của một quy định địa phương, áp dụng từ ngày đến ngày';
create unique index local_edition_draft on local_edition (regulation_id) where state = 'draft';
create unique index local_edition_in_force on local_edition (regulation_id) where state = 'in_force';

-- The State's own days off stand in the law; here stands what is announced each year: more days off, and days that are
-- worked although they would be off (a Saturday in the place of another day).
alter table day_off add column works boolean not null default false;
