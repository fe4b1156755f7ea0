-- Decisions, their annexes, the public register of awards.

create table award_decision (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  award_form text not null references award_form (code),
  decider_id integer not null references unit (id),
  -- Giám đốc Sở, Chủ tịch UBND tỉnh: printed as the authority
  decider_title text not null,
  signer_line text not null,
  document_id uuid references document (id),
  session_id uuid references council_session (id),
  state text not null default 'draft' check (state in ('draft', 'issued')),
  title text not null,
  -- Căn cứ, a line each
  bases jsonb not null default '[]',
  signer text,
  issued_on date,
  note text,
  version integer not null default 1
);
comment on table award_decision is 'awards · Quyết định khen thưởng';

create table award_decision_item (
  decision_id uuid not null references award_decision (id),
  nomination_id uuid not null references nomination (id),
  primary key (decision_id, nomination_id),
  constraint award_decision_item_once unique (nomination_id)
);
comment on table award_decision_item is 'awards · Hồ sơ đưa vào dự thảo quyết định';

create table award (
  id uuid primary key default gen_random_uuid(),
  decision_id uuid not null references award_decision (id),
  nomination_id uuid not null references nomination (id),
  -- "Số sổ vàng": ordinal of the awardee in the decision
  ordinal smallint not null,
  subject_kind text not null check (subject_kind in ('collective', 'individual', 'household')),
  subject_name text not null,
  subject_position text,
  unit_name text not null,
  unit_id integer references unit (id),
  achievement text not null,
  achievement_key text collate "C" not null,
  revoked_on date,
  revoke_ground text,
  revoke_reason text,
  revoke_document_id uuid references document (id),
  search_key text collate "C" not null,
  sort_key text collate "C" not null,
  constraint award_ordinal_unique unique (decision_id, ordinal),
  constraint award_nomination_unique unique (nomination_id)
);
comment on table award is 'awards · Khen thưởng đã quyết định (sổ khen thưởng)';
create unique index award_one_achievement on award (achievement_key) where revoked_on is null;
create index award_search on award (search_key text_pattern_ops);
