-- Readers of the day, so that one visitor counts once; lists and look-up that stay quick with many rows.

create table reading_day (
  day date primary key,
  -- goes with the day: afterwards nobody can tell a visitor from the marks
  salt text not null
);
comment on table reading_day is 'newsroom · Ngày đọc và muối băm của ngày; qua ngày là xóa';

create table article_reader (
  day date not null,
  article_id uuid not null references article (id),
  -- salted, of address and browser; beside no person, and gone with the day
  reader text not null,
  primary key (day, article_id, reader)
);
comment on table article_reader is 'newsroom · Dấu băm của lượt đọc trong ngày, để mỗi người chỉ tính một lần; qua ngày là xóa';

create index article_of_column on article (column_id, published_at);
create index article_of_campaign on article (campaign_id, published_at);

-- words without accents and signs, as `fold` leaves them: both sides of a search are made of them
create index article_words on article
  using gin (to_tsvector('simple', regexp_replace(search_key, '[^a-z0-9]+', ' ', 'g')));
create index article_title_words on article
  using gin (to_tsvector('simple', regexp_replace(left(search_key, char_length(title)), '[^a-z0-9]+', ' ', 'g')));

create view published_article_words as
  select a.slug, a.published_at,
    to_tsvector('simple', regexp_replace(a.search_key, '[^a-z0-9]+', ' ', 'g')) as words,
    to_tsvector('simple', regexp_replace(left(a.search_key, char_length(a.title)), '[^a-z0-9]+', ' ', 'g')) as title_words
  from article a
  where a.state in ('published', 'corrected');
comment on view published_article_words is 'portal · Tin, bài đã đăng theo từ, để tìm';
