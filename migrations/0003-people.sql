-- People, their posts over time, and how they enter the system.

create table person (
  id uuid primary key default gen_random_uuid(),
  name text not null,
  -- ông / bà / đồng chí; empty when not said
  honorific text,
  category text check (category in ('can_bo', 'cong_chuc', 'vien_chuc', 'nguoi_lao_dong', 'chien_si', 'nhan_dan')),
  phone text,
  email text,
  -- given name, surname, middle name: the order of Vietnamese lists
  sort_key text collate "C" not null,
  search_key text collate "C" not null,
  -- a fixture person of the demonstration
  invented boolean not null default false
);
comment on table person is 'people · Người; hai chức vụ vẫn là một người';
create index person_search on person (search_key text_pattern_ops);

create table post (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  unit_id integer not null references unit (id),
  title text not null,
  -- leads the unit: approves its reports, signs its papers
  leads boolean not null default false,
  from_day date not null,
  until_day date,
  constraint post_days check (until_day is null or until_day >= from_day)
);
comment on table post is 'people · Chức vụ của người tại đơn vị theo thời gian';
create index post_person on post (person_id);
create index post_unit on post (unit_id);

create table body_member (
  id uuid primary key default gen_random_uuid(),
  body_id integer not null references unit (id),
  person_id uuid references person (id),
  -- a member known only by name or office
  member_name text not null,
  role text not null,
  from_day date not null,
  until_day date
);
comment on table body_member is 'people · Thành viên tổ chức tạm thời';

create table household (
  id uuid primary key default gen_random_uuid(),
  head_name text not null,
  address text not null,
  unit_id integer not null references unit (id),
  search_key text collate "C" not null
);
comment on table household is 'people · Hộ gia đình';

create table account (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person (id),
  login text not null constraint account_login_unique unique,
  password_hash text,
  state text not null default 'invited' check (state in ('invited', 'active', 'closed')),
  language text not null default 'vi' check (language in ('vi', 'en')),
  failed_attempts smallint not null default 0,
  locked_until timestamptz,
  must_change_password boolean not null default false,
  -- sha-256 of the one-time link for an invitation or a reset
  invitation_hash text constraint account_invitation_unique unique,
  invitation_until timestamptz
);
comment on table account is 'people · Tài khoản';

create table role_grant (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account (id),
  role text not null check (role in ('administrator', 'standing_agency', 'standing_approver', 'office_review', 'signer',
    'clerk_of_records', 'unit_clerk', 'unit_leader', 'council_member', 'council_secretary', 'council_chair', 'editor',
    'editor_in_chief', 'newsroom_contributor', 'auditor')),
  -- null: the whole installation
  unit_id integer references unit (id),
  from_day date not null,
  until_day date,
  -- the document or person it rests on
  reason text
);
comment on table role_grant is 'people · Vai trò trên một nhánh của cây đơn vị';
create index role_grant_account on role_grant (account_id);
create index role_grant_unit on role_grant (unit_id, role);

create table session (
  token_hash text primary key,
  account_id uuid not null references account (id),
  csrf_secret text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  device text not null default ''
);
comment on table session is 'people · Phiên đăng nhập';
create index session_account on session (account_id);

create table api_token (
  id uuid primary key default gen_random_uuid(),
  account_id uuid not null references account (id),
  name text not null,
  token_hash text not null constraint api_token_hash_unique unique,
  created_at timestamptz not null,
  expires_on date,
  revoked_at timestamptz
);
comment on table api_token is 'people · Khoá gọi API';

create table work_transfer (
  id uuid primary key default gen_random_uuid(),
  from_person_id uuid not null references person (id),
  to_person_id uuid not null references person (id),
  unit_id integer not null references unit (id),
  day date not null,
  note text
);
comment on table work_transfer is 'people · Bàn giao việc';
