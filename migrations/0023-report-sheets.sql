-- A unit's own workbook of a report: filled in elsewhere, read row by row, taken into the draft when a person says so.

create table report_sheet (
  id uuid primary key default gen_random_uuid(),
  report_id uuid not null references report (id),
  file_name text not null,
  -- of the report when the workbook was downloaded
  sheet_version integer not null,
  -- [{row, code, typed, faults: [{cell, code, values}]}]
  figures jsonb not null,
  -- [{row, code, values}]: rows that belong to no figure of the report
  strange jsonb not null default '[]',
  state text not null default 'read' check (state in ('read', 'taken')),
  read_at timestamptz not null,
  read_by text not null,
  taken_at timestamptz
);
comment on table report_sheet is 'reporting · Biểu Excel của đơn vị: đọc từng dòng, ghi vào bản nháp khi đơn vị đồng ý';
create index report_sheet_report on report_sheet (report_id);
