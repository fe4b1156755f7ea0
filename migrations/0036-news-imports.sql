-- What a file brought into the newsroom and what of it was left aside; when an article first stood on the page it comes from;
-- whose account entered or changed the card of a good example.

create table news_import (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit (id),
  file_name text not null,
  kind text not null check (kind in ('word', 'zip', 'mail', 'feed', 'page', 'text', 'table')),
  -- of a contributor's mail: for the newsroom alone
  sender_name text,
  sender_address text,
  sent_at timestamptz,
  made_by text not null,
  at timestamptz not null
);
comment on table news_import is 'newsroom · Lần lấy tin, bài từ tệp: Word, tệp nén, thư, cổng cũ';
create index news_import_unit on news_import (unit_id, at);

create table left_aside (
  id uuid primary key default gen_random_uuid(),
  -- of an import, or of the last saving of an article
  import_id uuid references news_import (id),
  article_id uuid references article (id),
  position integer not null,
  name text not null,
  -- a refusal's code or one of the newsroom's own, with the values of its sentence
  code text not null,
  "values" jsonb not null default '{}',
  constraint left_aside_of_one check ((import_id is null) <> (article_id is null))
);
comment on table left_aside is 'newsroom · Tệp, phần không lấy vào tin, bài và lý do';
create index left_aside_import on left_aside (import_id, position);
create index left_aside_article on left_aside (article_id, position);

alter table article
  add column import_id uuid references news_import (id),
  -- on the page that it was taken from; it is published under this moment
  add column source_published_at timestamptz;
create index article_import on article (import_id);

-- who entered or changed a card does not verify it
alter table good_example
  add column entered_account_id uuid,
  add column changed_account_id uuid;
