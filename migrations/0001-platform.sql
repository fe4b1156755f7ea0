-- What stands under every feature: the register of acts and its seal, who has read it how far, jobs, files, and the
-- installation itself.

create table installation (
  -- a single row
  id smallint primary key default 1 constraint installation_single check (id = 1),
  -- seeded with invented data: every page, print and export says so
  demo boolean not null default false,
  -- where the demonstration's replay ended; null: the wall clock's day
  business_day date,
  demo_note text,
  installed_at timestamptz not null default now()
);
comment on table installation is 'platform · Bản cài đặt này: thật hay minh họa, ngày làm việc';

insert into installation default values;

create table audit_line (
  -- the command's id: the same order twice is one line
  id uuid constraint audit_line_once primary key,
  seq bigint generated always as identity,
  -- lines become visible in another order than they are numbered; see audit_seal
  xact bigint not null default (pg_current_xact_id()::text::bigint),
  command text not null,
  -- the line of the command inside whose transaction this one ran
  part_of uuid,
  -- no reference to account: the register outlives every table of the rooms
  actor_account uuid,
  actor_name text not null,
  unit_id integer,
  subject text,
  business_day date not null,
  at timestamptz not null,
  -- secrets are struck out, files are named by their sha-256
  input jsonb not null,
  input_hash text not null,
  result jsonb,
  note jsonb
);
comment on table audit_line is 'platform · Sổ ghi việc: mỗi lệnh một dòng';
create unique index audit_line_order on audit_line (xact, seq);
create index audit_line_subject on audit_line (subject, seq);
create index audit_line_actor on audit_line (actor_account, seq);
create index audit_line_unit on audit_line (unit_id, seq);
create index audit_line_command on audit_line (command, seq);

-- Each line's place in the chain. Written after the commit by one sealer, so that commands which run side by side do
-- not queue for the chain's last link; the order is (xact, seq) over lines older than every transaction still open,
-- so that no line can appear behind one that was sealed already.
create table audit_seal (
  number bigint primary key constraint audit_seal_number check (number > 0),
  line_id uuid not null constraint audit_seal_line_once unique references audit_line (id),
  previous_hash text not null constraint audit_seal_no_fork unique,
  hash text not null
);
comment on table audit_seal is 'platform · Chuỗi niêm phong của sổ ghi việc';

create table follower_position (
  name text primary key,
  -- number of the last seal it has dealt with
  number bigint not null
);
comment on table follower_position is 'platform · Bộ theo dõi đã đọc sổ đến đâu';

create table job (
  id uuid primary key,
  kind text not null,
  input jsonb not null,
  -- where the next chunk starts; null: at the beginning
  cursor jsonb,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  done integer not null default 0,
  total integer,
  chunks integer not null default 0,
  attempts smallint not null default 0,
  -- what the last attempt failed of; empty again after a chunk that succeeds
  error text,
  asked_at timestamptz not null,
  changed_at timestamptz not null
);
comment on table job is 'platform · Việc chạy theo từng phần, tiếp tục được sau khi dừng';
create index job_waiting on job (asked_at) where state = 'waiting';

create table stored_file (
  id uuid primary key default gen_random_uuid(),
  sha256 text not null constraint stored_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  media_type text not null,
  size integer not null constraint stored_file_size check (size = octet_length(bytes)),
  bytes bytea not null,
  at timestamptz not null
);
comment on table stored_file is 'platform · Tệp đã lưu';
create index stored_file_sha256 on stored_file (sha256);
