-- Pictures in the sizes that pages ask for, what is seen of them when they are cut, files to take along, and articles that belong together.

alter table article_picture
  add column width integer,
  add column height integer,
  -- the point that stays in sight when the picture is cut, in hundredths from the left and from the top
  add column focal_x smallint not null default 50 check (focal_x between 0 and 100),
  add column focal_y smallint not null default 50 check (focal_y between 0 and 100);

create table picture_size (
  original_id uuid not null references stored_file (id),
  width integer not null,
  height integer not null,
  file_id uuid not null references stored_file (id),
  primary key (original_id, width)
);
comment on table picture_size is 'newsroom · Các cỡ nhỏ của một ảnh';

create table article_attachment (
  id uuid primary key default gen_random_uuid(),
  article_id uuid not null references article (id),
  position smallint not null,
  file_id uuid not null references stored_file (id),
  label text not null
);
comment on table article_attachment is 'newsroom · Tệp đính kèm tin, bài';
create index article_attachment_article on article_attachment (article_id);

create table article_related (
  article_id uuid not null references article (id),
  related_id uuid not null references article (id),
  position smallint not null,
  primary key (article_id, related_id)
);
comment on table article_related is 'newsroom · Tin, bài liên quan, do biên tập viên chọn';

create or replace view published_picture as
  select p.id, p.article_id, p.position, p.file_id, p.alt, p.caption, p.credit, p.width, p.height, p.focal_x, p.focal_y
  from article_picture p join article a on a.id = p.article_id
  where a.state in ('published', 'corrected');

create view published_picture_size as
  select s.original_id, s.width, s.height, s.file_id
  from picture_size s
  where exists (
    select 1 from article_picture p join article a on a.id = p.article_id
    where p.file_id = s.original_id and a.state in ('published', 'corrected'));
comment on view published_picture_size is 'portal · Các cỡ ảnh của tin, bài đã đăng';

create view published_attachment as
  select t.article_id, t.position, t.file_id, t.label, f.media_type, f.size
  from article_attachment t join article a on a.id = t.article_id join stored_file f on f.id = t.file_id
  where a.state in ('published', 'corrected');
comment on view published_attachment is 'portal · Tệp đính kèm tin, bài đã đăng';

create view published_related as
  select r.article_id, r.position, b.id as related_id, b.slug, b.title, b.title_en, b.published_at
  from article_related r
    join article a on a.id = r.article_id and a.state in ('published', 'corrected')
    join article b on b.id = r.related_id and b.state in ('published', 'corrected');
comment on view published_related is 'portal · Tin, bài liên quan đã đăng';

create or replace view published_file as
  select f.id, f.name, f.media_type, f.size, f.bytes
  from stored_file f
  where exists (
      select 1 from article_picture p join article a on a.id = p.article_id
      where p.file_id = f.id and a.state in ('published', 'corrected'))
    or exists (
      select 1 from picture_size s join article_picture p on p.file_id = s.original_id join article a on a.id = p.article_id
      where s.file_id = f.id and a.state in ('published', 'corrected'))
    or exists (
      select 1 from article_attachment t join article a on a.id = t.article_id
      where t.file_id = f.id and a.state in ('published', 'corrected'));
create index article_picture_file on article_picture (file_id);
create index picture_size_file on picture_size (file_id);
