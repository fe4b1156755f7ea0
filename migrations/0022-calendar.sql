-- The calendar that a person's own programs read: one secret address an account.

create table calendar_feed (
  account_id uuid primary key references account (id),
  -- of the secret in the address
  secret_hash text not null constraint calendar_feed_secret_unique unique,
  opened_at timestamptz not null
);
comment on table calendar_feed is 'desk · Địa chỉ lịch công việc riêng của một tài khoản';
