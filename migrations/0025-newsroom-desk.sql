-- The newsroom's desk: who edits, who approves, when it appears, what was corrected, and how it reads in English.

alter table article drop constraint article_state_check;
alter table article add constraint article_state_check
  check (state in ('draft', 'submitted', 'edited', 'approved', 'scheduled', 'published', 'corrected', 'withdrawn'));

alter table article
  add column genre text not null default 'news' check (genre in ('news', 'feature', 'photo', 'audio')),
  -- cleaned when it was written; body holds the same as plain text
  add column body_html text,
  add column body_en text,
  add column body_en_html text,
  add column english_state text not null default 'none' check (english_state in ('none', 'draft', 'ready')),
  -- grows with every change of the Vietnamese words; the English names the one it was made from
  add column text_version integer not null default 1,
  add column english_of integer,
  -- nobody may publish before
  add column embargo_until timestamptz,
  add column scheduled_at timestamptz,
  -- read by everyone under the article
  add column correction_note text,
  add column corrected_at timestamptz,
  add column withdrawn_at timestamptz;
update article set english_state = 'ready', english_of = 1 where title_en is not null;
create index article_scheduled on article (scheduled_at) where state = 'scheduled';

create table article_revision (
  id uuid primary key default gen_random_uuid(),
  article_id uuid not null references article (id),
  number integer not null,
  -- the command that left it
  act text not null,
  state text not null
    check (state in ('draft', 'submitted', 'edited', 'approved', 'scheduled', 'published', 'corrected', 'withdrawn')),
  title text not null,
  lead text,
  body text not null,
  title_en text,
  lead_en text,
  body_en text,
  note text,
  author_name text not null,
  at timestamptz not null,
  constraint article_revision_number_unique unique (article_id, number)
);
comment on table article_revision is 'newsroom · Bản lưu của tin, bài sau mỗi lần viết và mỗi bước';

create or replace view published_article as
  select a.id, a.slug, a.column_id, n.slug as column_slug, n.name_vi as column_name_vi, n.name_en as column_name_en, a.campaign_id, a.unit_id,
    a.title, a.lead, a.body, a.title_en, a.lead_en, a.source_slug, a.source_name, a.source_address, a.source_date_line, a.by_line, a.signed_unit,
    a.published_at, a.views_before + coalesce(w.views, 0) as views, a.search_key,
    a.genre, a.body_html, a.correction_note, a.corrected_at
  from article a join news_column n on n.id = a.column_id left join article_views w on w.article_id = a.id
  where a.state in ('published', 'corrected');

create or replace view published_picture as
  select p.id, p.article_id, p.position, p.file_id, p.alt, p.caption, p.credit
  from article_picture p join article a on a.id = p.article_id
  where a.state in ('published', 'corrected');

create or replace view published_file as
  select f.id, f.name, f.media_type, f.size, f.bytes
  from stored_file f
  where exists (
    select 1 from article_picture p join article a on a.id = p.article_id
    where p.file_id = f.id and a.state in ('published', 'corrected'));

create view published_translation as
  select a.id as article_id, 'vi' as language, a.title, a.lead, a.body, a.body_html, false as stale
  from article a where a.state in ('published', 'corrected')
  union all
  select a.id, 'en', a.title_en, a.lead_en, a.body_en, a.body_en_html, coalesce(a.english_of < a.text_version, false)
  from article a where a.state in ('published', 'corrected') and a.english_state = 'ready' and a.title_en is not null;
comment on view published_translation is 'portal · Tin, bài đã đăng theo từng ngôn ngữ; stale: bản dịch cũ hơn bản gốc';

create view published_withdrawal as
  select a.slug, a.withdrawn_note as note, a.withdrawn_at
  from article a where a.state = 'withdrawn';
comment on view published_withdrawal is 'portal · Địa chỉ của tin, bài đã gỡ và lời giải thích';
