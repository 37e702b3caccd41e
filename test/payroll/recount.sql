-- The payroll of every enterprise, counted again from the stored events alone: not one row of a read model, and not one
-- event of the allowance context but the rate tables that were adopted and the months that were closed. What should be due
-- for a month by everything in the log stands beside what its closing and later adjustments come to.
--
-- Written from the handbook (12.2 to 12.5), as far as the demo city uses it, and not from the product:
--   a certificate pays where its occupation is worked, from the first day of the month after its issue;
--   a post pays from the first day of the month after its start to its last day, whatever is worked;
--   a post that a higher one follows on the next day pays to the end of its month: a level changes with the month;
--   an annulment or a suspension takes effect on the day of its decision, a lifting on its own, without back pay;
--   an agreement and the lead of a team pay whole months from their first day on, or from the next month;
--   of certificates and posts the highest alone pays on a day, of teams one, of agreements each;
--   a part of a month is paid by its days, half a fen rounded up, each sum once.
-- It knows no recovery, no overturned annulment, no joined records, no one-off and no premium of an occupation.
with
fact as (
  select position, id, type, data::jsonb as data from ledger.event
  where type in (
    'workforce.employment_started.v1', 'workforce.employment_ended.v1', 'workforce.foreign_certificate_verified.v1', 'certificate.issued.v1', 'certificate.annulled.v1',
    'certificate.suspended.v1', 'certificate.suspension_lifted.v1', 'career.appointment_started.v1', 'career.appointment_ended.v1', 'career.mentor_agreement_signed.v1',
    'career.mentor_agreement_ended.v1', 'career.team_leader_started.v1', 'career.team_leader_ended.v1', 'allowance.rate_table_adopted.v1', 'allowance.period_closed.v1',
    'allowance.statement_lines_recorded.v1')
),
level_rank (level, rank) as (
  values ('JUNIOR', 1), ('INTERMEDIATE', 2), ('SENIOR', 3), ('TECHNICIAN', 4), ('SENIOR_TECHNICIAN', 5), ('SPECIAL_GRADE', 6), ('CHIEF', 7)
),

-- Who serves where, in which occupation; both days count.
ended_service as (
  select distinct on (data->>'spanId') data->>'spanId' as span, (data->>'lastOn')::date as last_on from fact
  where type = 'workforce.employment_ended.v1' order by data->>'spanId', position desc
),
service as (
  select data->>'workerId' as worker, data->>'occupationCode' as occupation, (data->>'fromOn')::date as from_on,
    coalesce(ended.last_on, (data->>'lastOn')::date, 'infinity') as last_on
  from fact left join ended_service ended on ended.span = data->>'spanId'
  where type = 'workforce.employment_started.v1' and data->>'employer' = 'OWN'
),

-- What pay can rest on. The first day is that of the start rule; an end that nobody has recorded is infinitely far.
certificate as (
  select data->>'certificateId' as ground, data, (data->>'issuedOn')::date as began_on from fact where type = 'certificate.issued.v1'
  union all
  select data->>'recordId', data, (data->>'issuedOn')::date from fact where type = 'workforce.foreign_certificate_verified.v1'
),
annulled as (select data->>'certificateId' as ground, min((data->>'decidedOn')::date) as decided_on from fact where type = 'certificate.annulled.v1' group by 1),
ended_post as (
  select distinct on (data->>'appointmentId') data->>'appointmentId' as ground, (data->>'lastOn')::date as last_on from fact
  where type = 'career.appointment_ended.v1' order by data->>'appointmentId', position desc
),
post as (
  select data->>'appointmentId' as ground, data, (data->>'fromOn')::date as began_on, rank, coalesce(ended_post.last_on, (data->>'termEndsOn')::date) as last_on
  from fact join level_rank on level_rank.level = data->>'level' left join ended_post on ended_post.ground = data->>'appointmentId'
  where type = 'career.appointment_started.v1'
),
raised as (
  select post.ground from post join post higher on higher.data->>'workerId' = post.data->>'workerId' and higher.rank > post.rank and higher.began_on = post.last_on + 1
),
ended_agreement as (
  select distinct on (data->>'agreementId') data->>'agreementId' as ground, (data->>'lastOn')::date as last_on from fact
  where type = 'career.mentor_agreement_ended.v1' order by data->>'agreementId', position desc
),
ended_lead as (
  select distinct on (data->>'postId') data->>'postId' as ground, (data->>'lastOn')::date as last_on from fact
  where type = 'career.team_leader_ended.v1' order by data->>'postId', position desc
),
ground as (
  select ground, data->>'enterpriseId' as enterprise, data->>'workerId' as worker, 'SKILL' as item, data->>'level' as level, 'CERTIFIED' as basis, data->>'occupationCode' as occupation,
    (date_trunc('month', began_on) + interval '1 month')::date as from_on, coalesce(decided_on - 1, 'infinity') as last_on
  from certificate left join annulled using (ground)
  union all
  select ground, data->>'enterpriseId', data->>'workerId', 'SKILL', data->>'level', 'APPOINTED', null, (date_trunc('month', began_on) + interval '1 month')::date,
    case when ground in (select ground from raised) then (date_trunc('month', last_on) + interval '1 month')::date - 1 else last_on end
  from post
  union all
  select data->>'agreementId', data->>'enterpriseId', data->>'mentorId', 'MENTOR', null, 'AGREEMENT', null, (date_trunc('month', (data->>'fromOn')::date - 1) + interval '1 month')::date,
    coalesce(ended_agreement.last_on, (data->>'lastOn')::date)
  from fact left join ended_agreement on ended_agreement.ground = data->>'agreementId' where type = 'career.mentor_agreement_signed.v1'
  union all
  select data->>'postId', data->>'enterpriseId', data->>'workerId', 'TEAM_LEADER', null, 'POST', null, (date_trunc('month', (data->>'fromOn')::date - 1) + interval '1 month')::date,
    coalesce(ended_lead.last_on, 'infinity')
  from fact left join ended_lead on ended_lead.ground = data->>'postId' where type = 'career.team_leader_started.v1'
),
pause as (
  select data->>'certificateId' as ground, (data->>'decidedOn')::date as from_on,
    coalesce((select min((lifted.data->>'decidedOn')::date) from fact lifted where lifted.type = 'certificate.suspension_lifted.v1' and lifted.data->>'suspensionId' = fact.data->>'suspensionId') - 1, 'infinity') as last_on
  from fact where type = 'certificate.suspended.v1'
),

-- What the enterprise's table pays. A later version takes an older one's place on its days.
rate as (
  select data->>'enterpriseId' as enterprise, (data->>'version')::int as version, (data->>'validFrom')::date as valid_from, coalesce((data->>'validTo')::date, 'infinity') as valid_to,
    row->>'item' as item, row->>'level' as level, row->>'basis' as basis, (row->>'amountInFen')::bigint as fen
  from fact, jsonb_array_elements(data->'rows') as row where type = 'allowance.rate_table_adopted.v1'
),

-- The closed months, and what was closed for each: its own lines, and those of later months that adjust it.
closing as (select data->>'closingId' as closing, data->>'enterpriseId' as enterprise, data->>'period' as period from fact where type = 'allowance.period_closed.v1'),
closed as (
  select closing.enterprise, coalesce(line->>'adjustsPeriod', period) as month, line->>'item' as item, sum((line->>'amountInFen')::bigint) as fen, count(*) as lines
  from closing join fact on type = 'allowance.statement_lines_recorded.v1' and data->>'closingId' = closing, jsonb_array_elements(data->'lines') as line
  group by 1, 2, 3
),
-- What is learnt of a month before the first that was closed is adjusted as well, so that month counts too.
month as (
  select enterprise, to_date(period, 'YYYY-MM') as first_day, (to_date(period, 'YYYY-MM') + interval '1 month')::date - 1 as last_day
  from (select enterprise, period from closing union select enterprise, month from closed) as settled
),

-- The months of each worker in pieces within which nothing begins or ends.
worker as (select distinct enterprise, worker from ground),
turning as (
  select enterprise, worker, first_day as on_day from worker join month using (enterprise)
  union select enterprise, worker, from_on from ground
  union select enterprise, worker, last_on + 1 from ground where last_on < 'infinity'
  union select enterprise, worker, pause.from_on from ground join pause using (ground)
  union select enterprise, worker, pause.last_on + 1 from ground join pause using (ground) where pause.last_on < 'infinity'
  union select enterprise, worker, from_on from worker join service using (worker)
  union select enterprise, worker, last_on + 1 from worker join service using (worker) where last_on < 'infinity'
  union select enterprise, worker, valid_from from worker join rate using (enterprise)
  union select enterprise, worker, valid_to + 1 from worker join rate using (enterprise) where valid_to < 'infinity'
),
piece as (
  select enterprise, worker, on_day, least(lead(on_day, 1, 'infinity') over (partition by enterprise, worker order by on_day) - 1, last_day) as until_day, first_day, last_day
  from turning join month using (enterprise) where on_day between first_day and last_day
),
-- What qualifies on a piece: it stands, its occupation is worked, and the table in force has a row for it.
qualifying as (
  select distinct on (piece.enterprise, piece.worker, on_day, ground) piece.*, ground, item, ground.level, ground.basis, fen
  from piece join ground using (enterprise, worker) join rate using (enterprise, item)
  where on_day between from_on and last_on and rate.basis = ground.basis and rate.level is not distinct from ground.level and on_day between valid_from and valid_to
    and exists (select from service where service.worker = piece.worker and on_day between service.from_on and service.last_on and (ground.occupation is null or ground.occupation = service.occupation))
    and not exists (select from pause where pause.ground = ground.ground and on_day between pause.from_on and pause.last_on)
  order by piece.enterprise, piece.worker, on_day, ground, version desc
),
paying as (
  select * from (
    select qualifying.*, row_number() over (partition by enterprise, worker, on_day, item, case when item = 'MENTOR' then ground end order by rank desc nulls last, basis, ground) as place
    from qualifying left join level_rank using (level)) as ranked
  where place = 1
),
-- Each sum of days is rounded once.
line as (
  select enterprise, worker, to_char(first_day, 'YYYY-MM') as month, item,
    (2 * fen * sum(until_day - on_day + 1) + (last_day - first_day + 1)) / (2 * (last_day - first_day + 1)) as fen
  from paying group by enterprise, worker, first_day, last_day, item, level, basis, fen, case when item = 'MENTOR' then ground end
),
due as (select enterprise, month, item, sum(fen) as fen from line group by 1, 2, 3)
select enterprise, month, item, coalesce(due.fen, 0)::text as "dueFen", coalesce(closed.fen, 0)::text as "closedFen", coalesce(closed.lines, 0)::int as lines
from due full join closed using (enterprise, month, item)
order by enterprise, month, item;
