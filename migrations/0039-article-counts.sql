-- News that is read as quickly among 100,000 articles as among ten: how many there are is kept, and no list walks over
-- what it does not show.

create table article_count (
  -- null: in all columns together
  column_id uuid references news_column (id),
  span text not null check (span in ('all', 'month', 'day')),
  -- the span's first day in Vietnam; null: of all time
  starts_on date,
  articles integer not null,
  constraint article_count_once unique nulls not distinct (column_id, span, starts_on)
);
comment on table article_count is 'newsroom · Số tin, bài đang công khai theo chuyên mục, tháng, ngày; cơ sở dữ liệu tự giữ';

-- What is public has its moment: it stands in a day's count and in its place in the lists.
update article set published_at = coalesce(corrected_at, now())
where published_at is null and state in ('published', 'corrected');
alter table article add constraint article_public_moment
  check (published_at is not null or state not in ('published', 'corrected'));

-- Adds (1) or takes away (-1) the public articles among the touched rows. The count of all comes first: who changes counts
-- waits there for who was before, and never crosswise.
create function count_articles() returns trigger language plpgsql as $$
begin
  insert into article_count (column_id, span, starts_on, articles)
  select c.column_id, s.span, s.starts_on, tg_argv[0]::integer * count(*)
  from touched t
    cross join lateral (select (t.published_at at time zone 'UTC' + interval '7 hours')::date as day) d
    cross join lateral (values (null::uuid), (t.column_id)) c (column_id)
    cross join lateral (values ('all', null::date), ('month', date_trunc('month', d.day::timestamp)::date), ('day', d.day)) s (span, starts_on)
  where t.state in ('published', 'corrected')
  group by c.column_id, s.span, s.starts_on
  order by c.column_id nulls first, s.span, s.starts_on
  on conflict on constraint article_count_once
    do update set articles = article_count.articles + excluded.articles;
  return null;
end $$;
create trigger article_counted after insert on article
  referencing new table as touched for each statement execute function count_articles('1');
create trigger article_uncounted after delete on article
  referencing old table as touched for each statement execute function count_articles('-1');
create trigger article_counted_before after update on article
  referencing old table as touched for each statement execute function count_articles('-1');
create trigger article_counted_now after update on article
  referencing new table as touched for each statement execute function count_articles('1');

insert into article_count (column_id, span, starts_on, articles)
select c.column_id, s.span, s.starts_on, count(*)
from article t
  cross join lateral (select (t.published_at at time zone 'UTC' + interval '7 hours')::date as day) d
  cross join lateral (values (null::uuid), (t.column_id)) c (column_id)
  cross join lateral (values ('all', null::date), ('month', date_trunc('month', d.day::timestamp)::date), ('day', d.day)) s (span, starts_on)
where t.state in ('published', 'corrected')
group by c.column_id, s.span, s.starts_on;

create view published_article_count as
  select c.column_id, c.span, c.starts_on, c.articles
  from article_count c where c.articles > 0;
comment on view published_article_count is 'portal · Số tin, bài đã đăng theo chuyên mục, tháng, ngày';

-- Lists in their order, of public articles alone.
drop index article_published;
drop index article_of_column;
drop index article_of_campaign;
create index article_public on article (published_at desc, slug) where state in ('published', 'corrected');
create index article_public_of_column on article (column_id, published_at desc, slug)
  where state in ('published', 'corrected');
create index article_public_of_campaign on article (campaign_id, published_at desc, slug)
  where state in ('published', 'corrected');
-- and of all that the newsroom works on
create index article_by_moment on article (published_at desc, slug);
create index article_picture_of_article on article_picture (article_id, position);

-- The words of public articles, made when an article changes instead of each time somebody looks for them.
drop view published_article_words;
drop index article_words;
drop index article_title_words;
create table article_words (
  article_id uuid primary key references article (id) on delete cascade,
  slug text not null,
  published_at timestamptz not null,
  -- without accents and signs, as `fold` leaves them: both sides of a search are made of them
  words tsvector not null,
  title_words tsvector not null
);
comment on table article_words is 'newsroom · Từ của tin, bài đang công khai, để tìm; cơ sở dữ liệu tự giữ';

create function article_words_of(search_key text) returns tsvector language sql immutable
  return to_tsvector('simple'::regconfig, regexp_replace(search_key, '[^a-z0-9]+', ' ', 'g'));

create function keep_article_words() returns trigger language plpgsql as $$
begin
  if new.state in ('published', 'corrected') then
    insert into article_words (article_id, slug, published_at, words, title_words)
    values (new.id, new.slug, new.published_at, article_words_of(new.search_key),
      article_words_of(left(new.search_key, char_length(new.title))))
    on conflict (article_id) do update set slug = excluded.slug, published_at = excluded.published_at,
      words = excluded.words, title_words = excluded.title_words;
  elsif tg_op = 'UPDATE' then
    delete from article_words where article_id = new.id;
  end if;
  return null;
end $$;
create trigger article_worded after insert or update of state, slug, published_at, title, search_key on article
  for each row execute function keep_article_words();

insert into article_words (article_id, slug, published_at, words, title_words)
select id, slug, published_at, article_words_of(search_key), article_words_of(left(search_key, char_length(title)))
from article where state in ('published', 'corrected');
create index article_words_latest on article_words (published_at desc);
create index article_words_anywhere on article_words using gin (words);
create index article_words_titled on article_words using gin (title_words);

create view published_article_words as
  select slug, published_at, words, title_words from article_words;
comment on view published_article_words is 'portal · Tin, bài đã đăng theo từ, để tìm';

-- One salt a day for all that is hashed of visitors: it is dropped each night, and what it hashed with it.
insert into visitor_salt (day, salt) select day, salt from reading_day
on conflict (day) do update set salt = excluded.salt;
drop table reading_day;
