-- Reviews asked for from above with an outline and tables, submitted before they are issued, and put together from the units' own paragraphs.

create table review_request (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  -- to whom the reviews go
  unit_id integer not null references unit (id),
  kind text not null check (kind in ('midterm', 'final')),
  -- part → what has to be told there
  outline jsonb not null default '{}',
  -- [{title, columns}]
  tables jsonb not null default '[]',
  due_on date not null,
  -- the letter that asked, as it was numbered elsewhere
  letter text,
  asked_on date not null,
  asked_by text not null,
  constraint review_request_once unique (campaign_id, unit_id, kind)
);
comment on table review_request is 'reporting · Yêu cầu sơ kết, tổng kết: đề cương, biểu, hạn';

create table review_receiver (
  request_id uuid not null references review_request (id),
  unit_id integer not null references unit (id),
  primary key (request_id, unit_id)
);
create index review_receiver_unit on review_receiver (unit_id);
comment on table review_receiver is 'reporting · Đơn vị được yêu cầu sơ kết, tổng kết';

alter table campaign_review drop constraint campaign_review_state_check;
alter table campaign_review add constraint campaign_review_state_check check (state in ('draft', 'submitted', 'issued'));
alter table campaign_review add column submitted_on date;
alter table campaign_review add column submitted_by text;
alter table campaign_review add column returned_reason text;
-- rows of the asked tables: table by table, row by row
alter table campaign_review add column filled jsonb not null default '[]';
-- each figure named in the text, as it stood when the text was saved
alter table campaign_review add column named jsonb not null default '{}';
-- who reported on time and who is late, as it stood when it was issued
alter table campaign_review add column lists jsonb not null default '{}';

create table review_excerpt (
  review_id uuid not null references campaign_review (id),
  part text not null check (part in ('results', 'effect', 'shortcomings', 'causes', 'lessons')),
  -- whose paragraph it is
  unit_id integer not null references unit (id),
  position smallint not null,
  -- as the unit wrote it
  source text not null,
  -- as it stands in the summary
  text text not null,
  taken_by text not null,
  primary key (review_id, part, unit_id)
);
comment on table review_excerpt is 'reporting · Đoạn của đơn vị đưa vào báo cáo tổng hợp, giữ nguyên văn và nguồn';
