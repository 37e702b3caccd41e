-- Archives of photos and papers between their upload and what came of their files. As with spreadsheets, nothing here is a
-- source, and neither a name nor a number stands in clear; nor does a hash of a photo. The archive itself lies in the file
-- store, in parts that are sealed under a key of its own.
create table imports.evidence_upload (
  -- Also its key in the key store: destroyed first when the archive is dropped.
  upload_id uuid        not null primary key,
  -- Counted before each is put, so that what a crash leaves in the store is found.
  parts     integer     not null default 0,
  begun_at  timestamptz not null default clock_timestamp()
);

create table imports.evidence_job (
  import_id     uuid        not null primary key,
  batch_id      uuid        not null,
  enterprise_id uuid        not null,
  -- Null once the archive is dropped: applied, refused or expired.
  upload_id     uuid        references imports.evidence_upload,
  bytes         bigint      not null,
  pictures      text        not null check (pictures in ('PHOTO', 'EVIDENCE')),
  state         text        not null check (state in ('RECEIVED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'REFUSED', 'EXPIRED')),
  refusal       jsonb,
  counts        jsonb,
  files_done    integer     not null default 0,
  files_of      integer     not null default 0,
  -- Of the last event that this import recorded: who reads at this position sees its files.
  position      bigint,
  -- The command behind the step that is under way: who asked, on whose behalf. References only.
  envelope      jsonb       not null,
  attempts      integer     not null default 0,
  holder        uuid,
  lease_until   timestamptz,
  received_at   timestamptz not null default clock_timestamp(),
  expires_at    timestamptz not null
);
create index evidence_job_waiting on imports.evidence_job (received_at) where state in ('RECEIVED', 'CHECKING', 'APPLYING');
create index evidence_job_expiring on imports.evidence_job (expires_at) where state <> 'EXPIRED';
create index evidence_job_upload on imports.evidence_job (upload_id);

create table imports.evidence_file (
  import_id uuid    not null references imports.evidence_job,
  entry_no  integer not null check (entry_no >= 1),
  status    text    not null check (status in ('MATCHED', 'UNMATCHED', 'DOUBLED', 'TOO_LARGE', 'NOT_A_PICTURE')),
  -- What became of it when the archive was applied; null until then.
  result    text    check (result in ('ATTACHED', 'SAME', 'ERROR')),
  content   jsonb   not null,
  primary key (import_id, entry_no)
);
