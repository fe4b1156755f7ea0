-- What the newsroom means to write, and for which day.

create table news_plan (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit (id),
  campaign_id uuid references campaign (id),
  on_day date not null,
  genre text not null check (genre in ('news', 'feature', 'photo', 'audio')),
  subject text not null,
  -- who writes it, as people say it: a name, a room, a unit
  assignee text not null,
  -- the article that came of it
  article_id uuid references article (id),
  dropped_on date,
  author_name text not null
);
comment on table news_plan is 'newsroom · Lịch tin, bài';
create index news_plan_day on news_plan (on_day);
