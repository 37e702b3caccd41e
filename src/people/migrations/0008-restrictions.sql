-- Who asked to be forgotten and is kept for a legal duty alone: nothing but what the duty needs is shown of them.
alter table vault.person add column restricted_at timestamptz;
