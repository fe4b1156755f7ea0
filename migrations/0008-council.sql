-- The emulation and commendation council: members, sessions, recorded votes, minutes.

create table council (
  id uuid primary key default gen_random_uuid(),
  unit_id integer not null references unit (id),
  name text not null,
  -- of the council's own regulation: a setting, marked "chưa xác minh" until its text is entered
  quorum_numerator smallint not null default 2,
  quorum_denominator smallint not null default 3,
  majority_numerator smallint not null default 1,
  majority_denominator smallint not null default 2,
  -- more than the fraction, or at least the fraction
  majority_strict boolean not null default true,
  regulation_citation text,
  verified boolean not null default false,
  from_day date not null,
  until_day date,
  constraint council_unit_unique unique (unit_id, from_day)
);
comment on table council is 'council · Hội đồng Thi đua – Khen thưởng và quy chế của Hội đồng';

create table council_member (
  council_id uuid not null references council (id),
  person_id uuid not null references person (id),
  role text not null check (role in ('chair', 'deputy', 'member', 'secretary')),
  from_day date not null,
  until_day date,
  primary key (council_id, person_id, from_day)
);
comment on table council_member is 'council · Thành viên Hội đồng';

create table council_session (
  id uuid primary key default gen_random_uuid(),
  council_id uuid not null references council (id),
  campaign_id uuid references campaign (id),
  title text not null,
  way text not null check (way in ('meeting', 'written')),
  held_on date not null,
  place text,
  state text not null default 'prepared' check (state in ('prepared', 'open', 'closed')),
  -- total membership on the day, and what the council's regulation made of it then: thresholds count on it
  total_members smallint not null,
  quorum_needed smallint not null,
  votes_needed smallint not null,
  rule_citation text,
  rule_verified boolean not null default false,
  minutes_number text,
  conclusion text,
  closed_on date,
  -- clauses of the law laid beside the meeting, as they were on the day
  findings jsonb not null default '[]'
);
comment on table council_session is 'council · Phiên họp hoặc đợt lấy ý kiến bằng văn bản';
-- a council keeps its own series of numbers, a calendar year each (NĐ 30/2020 Đ15)
create unique index council_session_minutes on council_session (council_id, minutes_number, (extract(year from closed_on)));

create table session_presence (
  session_id uuid not null references council_session (id),
  person_id uuid not null references person (id),
  -- the membership of the day, in the order of the minutes
  role text not null check (role in ('chair', 'deputy', 'member', 'secretary')),
  position smallint not null,
  presence text not null default 'absent' check (presence in ('present', 'absent', 'written')),
  primary key (session_id, person_id)
);
comment on table session_presence is 'council · Thành viên của phiên: có mặt, vắng mặt, gửi ý kiến bằng văn bản';

create table session_item (
  id uuid primary key default gen_random_uuid(),
  session_id uuid not null references council_session (id),
  nomination_id uuid not null references nomination (id),
  position smallint not null,
  -- set_aside: the dossier was withdrawn, returned or frozen before the session ended
  outcome text check (outcome in ('passed', 'not_passed', 'set_aside')),
  votes_for smallint,
  votes_against smallint,
  votes_blank smallint,
  -- clauses of the law laid beside the result, as they were on the day
  findings jsonb not null default '[]',
  constraint session_item_once unique (session_id, nomination_id)
);
comment on table session_item is 'council · Hồ sơ đưa ra Hội đồng';

create table vote (
  item_id uuid not null references session_item (id),
  person_id uuid not null references person (id),
  choice text not null check (choice in ('for', 'against', 'blank')),
  way text not null check (way in ('open', 'written')),
  note text,
  at timestamptz not null,
  -- who entered a vote given on paper or by a raised hand; null: the member himself, under his own account
  recorded_by text,
  primary key (item_id, person_id)
);
comment on table vote is 'council · Biểu quyết công khai có ghi tên hoặc ý kiến bằng văn bản';

create table interest_declaration (
  item_id uuid not null references session_item (id),
  person_id uuid not null references person (id),
  kind text not null,
  declared_by text not null,
  -- whether the chair lets the member vote, with the reason; null: the chair has not decided
  may_vote boolean,
  reason text,
  decided_by text,
  primary key (item_id, person_id)
);
comment on table interest_declaration is 'council · Khai báo liên quan';
