-- The write side of the portal.

create table news_column (
  id uuid primary key default gen_random_uuid(),
  slug text not null constraint news_column_slug_unique unique,
  name_vi text not null,
  name_en text not null,
  position smallint not null default 0
);
comment on table news_column is 'newsroom · Chuyên mục';

create table article (
  id uuid primary key default gen_random_uuid(),
  slug text not null constraint article_slug_unique unique,
  column_id uuid not null references news_column (id),
  campaign_id uuid references campaign (id),
  -- the unit whose page it stands on
  unit_id integer not null references unit (id),
  state text not null default 'draft' check (state in ('draft', 'submitted', 'published', 'withdrawn')),
  title text not null,
  lead text,
  -- paragraphs separated by an empty line
  body text not null,
  title_en text,
  lead_en text,
  -- source slug before the lead ("DIC -"), the relayed source, the by-line, the signing unit
  source_slug text,
  source_name text,
  source_address text,
  -- the date line as the source's page prints it
  source_date_line text,
  by_line text,
  signed_unit text,
  published_at timestamptz,
  -- views counted elsewhere before the article came here
  views_before integer not null default 0,
  author_name text not null,
  withdrawn_note text,
  version integer not null default 1,
  search_key text collate "C" not null
);
comment on table article is 'newsroom · Tin, bài';
create index article_published on article (published_at);

create table article_picture (
  id uuid primary key default gen_random_uuid(),
  article_id uuid not null references article (id),
  position smallint not null,
  file_id uuid references stored_file (id),
  alt text not null,
  caption text not null,
  credit text
);
comment on table article_picture is 'newsroom · Ảnh của tin, bài; chưa có tệp thì hiện ô giữ chỗ có nhãn';

create table article_views (
  article_id uuid primary key references article (id),
  views integer not null default 0
);
comment on table article_views is 'newsroom · Lượt xem đếm tại đây; không ghi người xem';

create table good_example (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid references campaign (id),
  unit_id integer not null references unit (id),
  who text not null,
  deed text not null,
  place text not null,
  consent boolean not null,
  photo_rights text,
  introduced_on date not null,
  verified_on date,
  verified_by text,
  published boolean not null default false
);
comment on table good_example is 'newsroom · Gương người tốt, việc tốt; chỉ gương đã xác minh mới được tính';
