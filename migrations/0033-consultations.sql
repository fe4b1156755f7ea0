-- A consultation (góp ý): open from a day to a day on a document or a draft; citizens comment, the agency shows and answers.

create table consultation (
  id uuid primary key default gen_random_uuid(),
  slug text not null constraint consultation_slug unique,
  unit_id integer not null references unit (id),
  document_id uuid references document (id),
  title text not null,
  -- what is asked, and where the draft can be read
  body text not null,
  state text not null default 'draft' check (state in ('draft', 'published', 'summarised', 'withdrawn')),
  opens_on date not null,
  -- the last day on which comments are taken
  closes_on date not null,
  summary text,
  summarised_on date,
  reason text,
  made_by text not null,
  version integer not null default 1,
  constraint consultation_days check (closes_on >= opens_on),
  constraint consultation_summary check ((state = 'summarised') = (summary is not null)),
  constraint consultation_reason check (state <> 'withdrawn' or reason is not null)
);
comment on table consultation is 'newsroom · Lấy ý kiến nhân dân về văn bản, dự thảo';

create table consultation_comment (
  id uuid primary key default gen_random_uuid(),
  consultation_id uuid not null references consultation (id),
  number integer not null,
  name text,
  text text not null,
  state text not null default 'waiting' check (state in ('waiting', 'shown', 'hidden')),
  sent_on date not null,
  decided_on date,
  decided_by text,
  -- why it is not shown
  reason text,
  answer text,
  answered_on date,
  answered_by text,
  version integer not null default 1,
  constraint consultation_comment_number unique (consultation_id, number),
  constraint consultation_comment_hidden check (state <> 'hidden' or reason is not null)
);
comment on table consultation_comment is 'newsroom · Ý kiến góp ý; hiện sau khi được duyệt';

create view published_consultation as
  select c.id, c.slug, c.unit_id, c.document_id, c.title, c.body, c.state, c.opens_on, c.closes_on, c.summary, c.summarised_on
  from consultation c
  where c.state in ('published', 'summarised');
comment on view published_consultation is 'portal · Lấy ý kiến nhân dân';

create view published_comment as
  select m.id, m.consultation_id, m.number, m.name, m.text, m.sent_on, m.answer, m.answered_on
  from consultation_comment m join consultation c on c.id = m.consultation_id
  where m.state = 'shown' and c.state in ('published', 'summarised');
comment on view published_comment is 'portal · Ý kiến góp ý đã duyệt, kèm trả lời';

create view published_comment_count as
  select m.consultation_id, count(*) as received, count(*) filter (where m.state = 'hidden') as hidden
  from consultation_comment m join consultation c on c.id = m.consultation_id
  where c.state in ('published', 'summarised')
  group by m.consultation_id;
comment on view published_comment_count is 'portal · Số ý kiến đã nhận, số không hiện';
