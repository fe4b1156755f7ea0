-- Pictures of an earlier portal's pages come in whole: where each stands in the text, which file is still missing; and an
-- import is looked through before it makes anything.

alter table article_picture
  -- stands behind so many blocks of the text (0: before it); null: where the house sets pictures
  add column after_block smallint constraint article_picture_after_block check (after_block >= 0),
  -- without a file yet: where the page that it was taken from says its file lies
  add column missing_source text;

create or replace view published_picture as
  select p.id, p.article_id, p.position, p.file_id, p.alt, p.caption, p.credit, p.width, p.height, p.focal_x, p.focal_y,
    p.after_block
  from article_picture p join article a on a.id = p.article_id
  where a.state in ('published', 'corrected');

alter table news_import
  -- checked: its file is kept for some days and nothing is made of it yet
  add column state text not null default 'taken' check (state in ('checked', 'taken')),
  -- where its drafts will stand
  add column column_id uuid references news_column (id),
  add column campaign_id uuid references campaign (id),
  add column source_name text,
  add column source_address text;
