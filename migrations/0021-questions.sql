-- What units ask about a campaign: answered once, seen by all of them.

create table campaign_question (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  -- the unit that asks
  unit_id integer not null references unit (id),
  text text not null,
  state text not null default 'open' check (state in ('open', 'answered', 'joined', 'withdrawn')),
  asked_on date not null,
  asked_by text not null,
  asked_account uuid references account (id),
  answer text,
  answered_on date,
  answered_by text,
  -- asked before: the answer stands there
  joined_to uuid references campaign_question (id),
  version integer not null default 1,
  search_key text collate "C" not null,
  constraint campaign_question_answer check ((state = 'answered') = (answer is not null)),
  constraint campaign_question_joined check ((state = 'joined') = (joined_to is not null))
);
comment on table campaign_question is 'campaigns · Hỏi đáp về đợt thi đua: trả lời một lần, mọi đơn vị của đợt cùng xem';
create index campaign_question_campaign on campaign_question (campaign_id, state);
