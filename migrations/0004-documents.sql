-- The register of documents (sổ văn bản) and the chain basis → launch → localised plan.

create table document (
  id uuid primary key default gen_random_uuid(),
  -- as written: 508/KH-UBND; null for a room's plan, which needs none
  number text,
  -- without spaces and accents: what uniqueness and search compare
  number_key text collate "C",
  kind text not null,
  issued_on date,
  issuer_name text not null,
  issuer_id integer references unit (id),
  -- the unit's id, or the folded name of an issuer that is no unit here
  issuer_key text collate "C" not null,
  issued_year smallint,
  subject text,
  signer text,
  -- stub: known only by its citation; reported: known through a news item; full: its text is here
  known_by text not null check (known_by in ('stub', 'reported', 'full')),
  text text,
  source_name text,
  source_address text,
  -- series kept here (số do hệ thống cấp) or entered from the agency's own document system
  numbered_here boolean not null default false,
  secret boolean not null default false,
  published boolean not null default true,
  search_key text collate "C" not null,
  recorded_on date not null,
  constraint document_number_unique unique (issuer_key, number_key, issued_year)
);
comment on table document is 'documents · Sổ văn bản';
create index document_issued on document (issued_on);

create table document_link (
  from_id uuid not null references document (id),
  to_id uuid not null references document (id),
  kind text not null check (kind in ('basis', 'mention', 'localises', 'amends', 'closes')),
  primary key (from_id, to_id, kind)
);
comment on table document_link is 'documents · Chuỗi căn cứ giữa các văn bản';
create index document_link_to on document_link (to_id);

create table document_file (
  document_id uuid not null references document (id),
  file_id uuid not null references stored_file (id),
  kind text not null check (kind in ('signed', 'text', 'annex')),
  primary key (document_id, file_id)
);
comment on table document_file is 'documents · Tệp của văn bản: bản ký, toàn văn, phụ lục';

create table number_series (
  unit_id integer not null references unit (id),
  -- what stands after the number: KH-UBND, HĐTĐKT …; a council has its own series (NĐ 30/2020, PL I)
  symbol text not null,
  year smallint not null,
  last_number integer not null default 0,
  primary key (unit_id, symbol, year)
);
comment on table number_series is 'documents · Dãy số văn bản do cơ quan giữ tại đây';

create table launch_reading (
  id uuid primary key default gen_random_uuid(),
  file_name text,
  -- the tidied text: spans of the fields point into it
  text text not null,
  -- the reading as documents/reading gives it, then as mended by hand
  fields jsonb not null,
  state text not null default 'open' check (state in ('open', 'recorded', 'discarded')),
  -- the unit for which it was read
  unit_id integer not null references unit (id),
  read_by uuid references account (id),
  read_on date not null,
  -- rises with each change, so that two editors do not overwrite each other
  version integer not null default 1
);
comment on table launch_reading is 'documents · Bản đọc văn bản phát động';
