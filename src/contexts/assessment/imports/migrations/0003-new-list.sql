-- A list that stands alone withdraws who is not in it: whom, is kept from the preview on, by reference alone.
alter table imports.job drop constraint job_match_check;
alter table imports.job add constraint job_match_check check (match in ('updateSame', 'newOnly', 'skipSame', 'replaceList', 'scoresOnly'));
-- How many would be withdrawn, the sign of exactly these, and how many rows do not tell whom they are about.
alter table imports.job add column new_list jsonb;

create table imports.withdrawal (
  import_id    uuid    not null references imports.job,
  -- In the order of registration.
  place        integer not null check (place >= 0),
  candidacy_id uuid    not null,
  -- Null until it was applied; then WITHDRAWN, or the code of what refused it.
  result       text,
  primary key (import_id, place)
);
