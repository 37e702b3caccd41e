/**
 * The statements over a batch take the same parameters: per append its stream and expected revision (-1: no stream), then
 * per event its columns. They answer the log's position and time before the batch.
 *
 * The arrays are unnested in a select list, where all of them go forward together and no element is copied. In a `from`
 * each of them would fill a tuple store of its own, and making and freeing twelve of those cost more than a lone row.
 */
const EVENTS = `(select generate_subscripts($6::uuid[], 1) as n, unnest($3::text[]) as stream, unnest($4::int[]) as revision,
    unnest($5::timestamptz[]) as offered, unnest($6::uuid[]) as id, unnest($7::text[]) as type, unnest($8::text[]) as data,
    unnest($9::text[]) as metadata, unnest($10::text[]) as salt_key_id, unnest($11::bytea[]) as d, unnest($12::bytea[]) as m) e`;

const COUNT = 'cardinality($6::uuid[])';
const OFFERED = '($5::timestamptz[])';
const NOTIFY = "pg_notify('ledger_appended', '')";
const revisionOf = (stream: string): string =>
  `coalesce((select e.revision from ledger.event e where e.stream = ${stream} order by e.revision desc limit 1), -1)`;

/**
 * Appends the whole batch where all its expectations hold, and otherwise nothing: then there is no row in the answer, or
 * the constraint on (stream, revision) is violated. This is one plain statement, since five in a function cost 55
 * microseconds more, which is a third of a lone append without its commit.
 *
 * A stream that is to be new is not probed: where it exists, its event 0 violates the constraint.
 *
 * Its snapshot is older than the lock on the head. So the probe may miss what another process appended while the lock
 * was waited for. It is safe: revisions that are there already are kept out by the constraint, a stream cannot be longer
 * in an old snapshot than it is, and position and time come from the locked row as it is now. Whatever ends without an
 * answer is decided by the function, after the lock.
 *
 * An event's time is the larger of what was offered and of the last event's time plus the distance to it. What is
 * offered rises by itself, so that it is enough to compare the first one.
 */
export const APPEND_ALL = `
with head as (
  update ledger.log_head set
    position = position + ${COUNT}, previous_at = at,
    at = greatest(at + ${COUNT} * interval '1 microsecond', ${OFFERED}[${COUNT}])
  where not exists (
    select from (select unnest($1::text[]) as stream, unnest($2::int[]) as expected) wanted
    where wanted.expected >= 0 and wanted.expected <> ${revisionOf('wanted.stream')})
  returning position - ${COUNT} as position_before, previous_at as at_before, coalesce(previous_at < ${OFFERED}[1], true) as is_later, ${NOTIFY}
), added as (
  insert into ledger.event (position, stream, revision, at, id, type, data, metadata, salt_key_id, d, m)
  select head.position_before + e.n, e.stream, e.revision,
    case when head.is_later then e.offered else greatest(head.at_before + e.n * interval '1 microsecond', e.offered) end,
    e.id, e.type, e.data, e.metadata, e.salt_key_id, e.d, e.m
  from head, ${EVENTS}
)
select position_before, at_before from head`;

/** The same for one event, without arrays, which cost the server twice as much. Answers the event's own position and time. */
export const APPEND_ONE = `
with head as (
  update ledger.log_head set position = position + 1, previous_at = at, at = greatest(at + interval '1 microsecond', $3::timestamptz)
  where $2::int < 0 or $2::int = ${revisionOf('$1::text')}
  returning position, at, ${NOTIFY}
), added as (
  insert into ledger.event (position, stream, revision, at, id, type, data, metadata, salt_key_id, d, m)
  select head.position, $1::text, $2::int + 1, head.at, $4::uuid, $5::text, $6::text, $7::text, $8::text, $9::bytea, $10::bytea from head
)
select position, at from head`;

/** Appends what holds, after the lock (migrations/0002-append-what-holds.sql), and tells every stream's revision. */
export const APPEND_WHAT_HOLDS = `
select position_before, at_before, actual from ledger.append_what_holds($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
