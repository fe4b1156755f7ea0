-- Who opened a request about personal data to read it; and English that is not released yet stays in the newsroom.

-- Each person once a day: the same stands in the register.
create table data_request_opening (
  request_id uuid not null references data_request (id),
  account_id uuid not null,
  -- the day in Vietnam
  day date not null,
  opened_at timestamptz not null,
  opened_by text not null,
  primary key (request_id, account_id, day)
);
comment on table data_request_opening is 'newsroom · Ai đã mở đọc một yêu cầu về dữ liệu cá nhân, mỗi người mỗi ngày một lần';

-- Title and lead in English are public with the English text, not before.
create or replace view published_article as
  select a.id, a.slug, a.column_id, n.slug as column_slug, n.name_vi as column_name_vi, n.name_en as column_name_en, a.campaign_id, a.unit_id,
    a.title, a.lead, a.body,
    case when a.english_state = 'ready' then a.title_en end as title_en,
    case when a.english_state = 'ready' then a.lead_en end as lead_en,
    a.source_slug, a.source_name, a.source_address, a.source_date_line, a.by_line, a.signed_unit,
    a.published_at, a.views_before + coalesce(w.views, 0) as views, a.search_key,
    a.genre, a.body_html, a.correction_note, a.corrected_at
  from article a join news_column n on n.id = a.column_id left join article_views w on w.article_id = a.id
  where a.state in ('published', 'corrected');

create or replace view published_related as
  select r.article_id, r.position, b.id as related_id, b.slug, b.title,
    case when b.english_state = 'ready' then b.title_en end as title_en,
    b.published_at
  from article_related r
    join article a on a.id = r.article_id and a.state in ('published', 'corrected')
    join article b on b.id = r.related_id and b.state in ('published', 'corrected');
