-- Award guidance and the dossiers counted against it.

create table award_form (
  code text primary key,
  name_vi text not null,
  name_en text not null,
  kind text not null check (kind in ('title', 'form')),
  -- who decides: unit classes whose head signs
  level text not null check (level in ('state', 'province', 'unit')),
  -- an award whose clause demands a ballot by threshold is refused here with "chưa hỗ trợ"
  ballot_required boolean not null default false,
  position smallint not null
);
comment on table award_form is 'nominations · Danh mục danh hiệu và hình thức khen thưởng';

insert into award_form (code, name_vi, name_en, kind, level, ballot_required, position) values
  ('bang_khen_thu_tuong', 'Bằng khen của Thủ tướng Chính phủ', 'Certificate of Merit of the Prime Minister', 'form', 'state', false, 1),
  ('bang_khen_tinh', 'Bằng khen của Chủ tịch Uỷ ban nhân dân tỉnh', 'Certificate of Merit of the provincial Chairperson', 'form', 'province', false, 2),
  ('giay_khen', 'Giấy khen', 'Certificate of Commendation', 'form', 'unit', false, 3),
  ('chien_si_thi_dua_co_so', 'Chiến sĩ thi đua cơ sở', 'Grassroots Emulation Fighter', 'title', 'unit', true, 4),
  ('chien_si_thi_dua_tinh', 'Chiến sĩ thi đua cấp tỉnh', 'Provincial Emulation Fighter', 'title', 'province', true, 5),
  ('co_thi_dua_tinh', 'Cờ thi đua của Uỷ ban nhân dân tỉnh', 'Emulation Flag of the province', 'title', 'province', true, 6);

create table award_guidance (
  id uuid primary key default gen_random_uuid(),
  campaign_id uuid not null references campaign (id),
  issuer_id integer not null references unit (id),
  title text not null,
  document_id uuid references document (id),
  criteria jsonb not null default '[]',
  -- [{kind, name, required}]
  papers jsonb not null default '[]',
  deadline_on date not null,
  channel text,
  issued_on date not null,
  constraint award_guidance_once unique (campaign_id, issuer_id, title)
);
comment on table award_guidance is 'nominations · Hướng dẫn khen thưởng của đợt';

create table award_quota (
  id uuid primary key default gen_random_uuid(),
  guidance_id uuid not null references award_guidance (id),
  award_form text not null references award_form (code),
  unit_class text references unit_class (code),
  -- a named unit or body instead of a class
  unit_id integer references unit (id),
  subject_kind text not null check (subject_kind in ('collective', 'individual', 'household', 'any')),
  maximum integer not null check (maximum >= 0),
  note text
);
comment on table award_quota is 'nominations · Chỉ tiêu số lượng theo loại đơn vị';

create table nomination (
  id uuid primary key default gen_random_uuid(),
  code text not null constraint nomination_code_unique unique,
  campaign_id uuid not null references campaign (id),
  guidance_id uuid not null references award_guidance (id),
  proposer_id integer not null references unit (id),
  award_form text not null references award_form (code),
  award_type text not null default 'PHONG_TRAO',
  subject_kind text not null check (subject_kind in ('collective', 'individual', 'household')),
  person_id uuid references person (id),
  unit_id integer references unit (id),
  household_id uuid references household (id),
  subject_name text not null,
  subject_position text,
  direct_worker boolean not null default false,
  leader boolean not null default false,
  achievement text not null,
  -- subject + campaign: one achievement, one award
  achievement_key text collate "C" not null,
  state text not null check (state in ('draft', 'submitted', 'appraising', 'returned', 'awaiting_council', 'awaiting_decision',
    'commended', 'not_commended', 'withdrawn')),
  holder_id integer references unit (id),
  since_on date not null,
  reason text,
  frozen_reason text,
  -- {heldOn, present, total, inFavour, number}
  minutes jsonb,
  over_quota boolean not null default false,
  over_quota_reason text,
  submitted_on date,
  version integer not null default 1,
  search_key text collate "C" not null,
  constraint nomination_person check (subject_kind <> 'individual' or subject_name <> '')
);
comment on table nomination is 'nominations · Hồ sơ đề nghị khen thưởng';
create index nomination_campaign on nomination (campaign_id, state);
create index nomination_proposer on nomination (proposer_id, state);
create index nomination_achievement on nomination (achievement_key);

create table nomination_paper (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null references nomination (id),
  kind text not null,
  name text not null,
  file_id uuid references stored_file (id),
  -- a paper kept elsewhere: its number and date
  citation text
);
comment on table nomination_paper is 'nominations · Thành phần hồ sơ';

create table appraisal (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null references nomination (id),
  -- [{item, answer: met | not met | unknown, note}]
  checklist jsonb not null,
  conclusion text not null check (conclusion in ('eligible', 'incomplete', 'not_eligible')),
  opinion text not null,
  day date not null,
  by_name text not null
);
comment on table appraisal is 'nominations · Thẩm định';

create table nomination_event (
  id uuid primary key default gen_random_uuid(),
  nomination_id uuid not null references nomination (id),
  from_state text not null,
  to_state text not null,
  day date not null,
  at timestamptz not null,
  by_name text not null,
  reason text
);
comment on table nomination_event is 'nominations · Vết của hồ sơ';
create index nomination_event_nomination on nomination_event (nomination_id);
