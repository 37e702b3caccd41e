-- Spreadsheets between their upload and what came of their rows. Nothing here is a source: facts are in the ledger,
-- people in the vault. A name or a number in clear stands in no row; the file itself is sealed under a key of its own.
create table imports.job (
  import_id     uuid        not null primary key,
  batch_id      uuid        not null,
  enterprise_id uuid        not null,
  sha256        text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
  match         text        not null check (match in ('updateSame', 'newOnly', 'skipSame')),
  state         text        not null check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'REFUSED', 'EXPIRED')),
  atomic        boolean,
  -- What was recognised: kind, encoding, sheets, headings, data rows.
  file          jsonb,
  -- Code and parameters of what refused the file, or the whole application.
  refusal       jsonb,
  counts        jsonb,
  rows_done     integer     not null default 0,
  rows_of       integer     not null default 0,
  -- Of the last event that this import recorded: who reads at this position sees its rows.
  position      bigint,
  -- The command behind the step that is under way: who asked, on whose behalf. References only.
  envelope      jsonb       not null,
  attempts      integer     not null default 0,
  -- The process that works on it, and until when it is believed to live; a living one prolongs this.
  holder        uuid,
  lease_until   timestamptz,
  received_at   timestamptz not null default clock_timestamp(),
  expires_at    timestamptz not null
);
create index job_waiting on imports.job (received_at) where state in ('RECEIVED', 'CHECKING', 'APPLYING');
create index job_expiring on imports.job (expires_at) where state <> 'EXPIRED';

create table imports.file (
  import_id uuid  not null primary key references imports.job,
  -- Its key in the key store: destroyed when the file expires, so that no backup of this table can be read.
  key_ref   uuid  not null,
  sealed    bytea not null
);

create table imports.row_result (
  import_id uuid    not null references imports.job,
  -- 0 the roster, 1 spans of work, 2 qualifications.
  sheet     integer not null check (sheet in (0, 1, 2)),
  row_no    integer not null check (row_no >= 1),
  status    text    not null check (status in ('OK', 'ERROR', 'SKIPPED')),
  -- What became of it when the file was applied; null until then.
  result    text    check (result in ('CREATED', 'UPDATED', 'SAME', 'SKIPPED', 'ERROR')),
  warned    boolean not null,
  content   jsonb   not null,
  primary key (import_id, sheet, row_no)
);
