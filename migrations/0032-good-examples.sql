-- A good example is a card that a unit enters once; verified, it feeds the portal, the news desk and the loudspeakers.
-- A citizen may introduce one without an account.

drop view published_example;

alter table good_example
  add column kind text not null default 'good_deed' check (kind in ('good_deed', 'advanced_model', 'new_factor')),
  add column state text not null default 'entered' check (state in ('entered', 'verified', 'returned', 'withdrawn')),
  add column consent_on date,
  add column consent_way text check (consent_way in ('written', 'message', 'spoken', 'guardian')),
  add column entered_by text,
  -- why it was returned or withdrawn, by whom and when
  add column reason text,
  add column decided_on date,
  add column decided_by text,
  -- the article that was made of it
  add column article_id uuid references article (id),
  add column version integer not null default 1;
update good_example set state = 'verified', decided_on = verified_on, decided_by = verified_by where verified_on is not null;
alter table good_example
  drop column published,
  add constraint good_example_verified check (state <> 'verified' or (verified_on is not null and consent)),
  add constraint good_example_reason check (state not in ('returned', 'withdrawn') or reason is not null);
create index good_example_unit on good_example (unit_id, state);

create table good_example_file (
  id uuid primary key default gen_random_uuid(),
  example_id uuid not null references good_example (id),
  position integer not null,
  -- a proof is for those who verify; a photo is shown to all once the card is verified
  purpose text not null check (purpose in ('proof', 'photo')),
  file_id uuid not null references stored_file (id),
  alt text,
  caption text,
  credit text,
  constraint good_example_file_photo check (purpose = 'proof' or (alt is not null and caption is not null))
);
comment on table good_example_file is 'newsroom · Giấy tờ, ảnh minh chứng của gương';
create index good_example_file_example on good_example_file (example_id, position);

create table good_example_reading (
  example_id uuid not null references good_example (id),
  language text not null
    check (language in ('vi', 'thai', 'mong', 'ede', 'gia_rai', 'kho_mu', 'mnong', 'tay', 'nung', 'muong')),
  text text not null,
  audio_file_id uuid references stored_file (id),
  -- who reads it aloud
  reader text,
  made_on date not null,
  made_by text not null,
  primary key (example_id, language)
);
comment on table good_example_reading is 'newsroom · Bài đọc một phút trên loa, mỗi tiếng một bài, có thể kèm bản ghi âm';

create table example_wish (
  unit_id integer primary key references unit (id),
  per_month integer not null check (per_month between 1 and 20),
  set_on date not null,
  set_by text not null
);
comment on table example_wish is 'newsroom · Số gương mong mỗi đơn vị giới thiệu trong tháng; không có dòng nào là không đặt';

create table introduction (
  id uuid primary key default gen_random_uuid(),
  -- the sender alone holds the code
  code_hash text not null constraint introduction_code unique,
  unit_id integer not null references unit (id),
  who text not null,
  deed text not null,
  place text not null,
  happened text,
  sender_name text,
  sender_contact text,
  state text not null default 'received' check (state in ('received', 'checked', 'taken_up', 'not_taken_up')),
  received_on date not null,
  decided_on date,
  decided_by text,
  reply text,
  example_id uuid references good_example (id),
  version integer not null default 1,
  constraint introduction_reply check (state <> 'not_taken_up' or reply is not null),
  constraint introduction_example check ((state = 'taken_up') = (example_id is not null))
);
comment on table introduction is 'newsroom · Người dân giới thiệu gương; đơn vị trả lời theo mã';
create index introduction_unit on introduction (unit_id, state);

create table visitor_salt (
  day date primary key,
  salt text not null
);
comment on table visitor_salt is 'newsroom · Muối của ngày để đếm lượt gửi theo địa chỉ; bỏ mỗi đêm';

create table visitor_trace (
  day date not null references visitor_salt (day) on delete cascade,
  hash text not null,
  purpose text not null check (purpose in ('introduction', 'comment')),
  times integer not null,
  primary key (day, hash, purpose)
);
comment on table visitor_trace is 'newsroom · Số lần gửi trong ngày từ một địa chỉ đã băm; bỏ mỗi đêm';

create view published_example as
  select id, campaign_id, unit_id, kind, who, deed, place, introduced_on, verified_on
  from good_example where state = 'verified' and consent;
comment on view published_example is 'portal · Gương người tốt, việc tốt đã xác minh';

create view published_example_photo as
  select f.id, f.example_id, f.position, f.file_id, f.alt, f.caption, f.credit, e.who
  from good_example_file f join good_example e on e.id = f.example_id
  where f.purpose = 'photo' and e.state = 'verified' and e.consent and e.photo_rights is not null;
comment on view published_example_photo is 'portal · Ảnh của gương đã xác minh, có quyền dùng ảnh';

create view published_example_reading as
  select r.example_id, r.language, r.text, r.audio_file_id, r.reader
  from good_example_reading r join good_example e on e.id = r.example_id
  where e.state = 'verified' and e.consent;
comment on view published_example_reading is 'portal · Bài đọc một phút của gương đã xác minh';

create view published_example_file as
  select s.id, s.name, s.media_type, s.size, s.bytes
  from stored_file s
  where exists (
      select 1 from good_example_file f join good_example e on e.id = f.example_id
      where f.file_id = s.id and f.purpose = 'photo' and e.state = 'verified' and e.consent and e.photo_rights is not null)
    or exists (
      select 1 from good_example_reading r join good_example e on e.id = r.example_id
      where r.audio_file_id = s.id and e.state = 'verified' and e.consent);
comment on view published_example_file is 'portal · Tệp ảnh, bản ghi âm của gương đã xác minh';

-- Nothing of who is praised and of who wrote it: whoever holds the code sees where it stands.
create view published_introduction as
  select code_hash, unit_id, state, received_on, decided_on, reply,
    case when exists (select 1 from good_example e where e.id = i.example_id and e.state = 'verified' and e.consent)
      then i.example_id end as example_id
  from introduction i;
comment on view published_introduction is 'portal · Giới thiệu gương đang ở bước nào, theo mã';
