-- Appends what can be appended of a batch in which not every expectation holds, or may not: an append is kept where its
-- stream is at the expected revision (-1: no stream); the others are left out, and `actual` tells every stream's revision.
-- A batch in which all hold, which is nearly every one, is appended by a plain statement of the adapter (append-batch.sql.ts).
--
-- Volatile PL/pgSQL, so that each statement below has a snapshot of its own: the second one is taken after the lock and
-- sees every earlier commit. In one SQL statement with a common snapshot the probe would miss what committed while the
-- lock was waited for.
create function ledger.append_what_holds(
  streams text[], expected integer[],                                           -- one entry an append, no stream twice
  event_streams text[], revisions integer[], offered timestamptz[], ids uuid[], -- one entry an event, in order
  types text[], datas text[], metadatas text[], salt_key_ids text[], ds bytea[], ms bytea[],
  out position_before bigint, out at_before timestamptz, out actual integer[]
) language plpgsql volatile as $$
declare
  added integer;
begin
  select head.position, head.at into strict position_before, at_before from ledger.log_head head for update;

  actual := array(
    select coalesce((select e.revision from ledger.event e where e.stream = wanted.stream order by e.revision desc limit 1), -1)
    from unnest(streams) with ordinality wanted (stream, n) order by wanted.n);

  if actual <> expected then
    select array_agg(e.stream order by e.n), array_agg(e.revision order by e.n), array_agg(e.offered order by e.n),
           array_agg(e.id order by e.n), array_agg(e.type order by e.n), array_agg(e.data order by e.n),
           array_agg(e.metadata order by e.n), array_agg(e.salt_key_id order by e.n),
           array_agg(e.d order by e.n), array_agg(e.m order by e.n)
    into event_streams, revisions, offered, ids, types, datas, metadatas, salt_key_ids, ds, ms
    from unnest(event_streams, revisions, offered, ids, types, datas, metadatas, salt_key_ids, ds, ms)
         with ordinality e (stream, revision, offered, id, type, data, metadata, salt_key_id, d, m, n)
    join unnest(streams, expected, actual) wanted (stream, expected, actual) using (stream)
    where wanted.expected = wanted.actual;
    if ids is null then return; end if;
  end if;

  added := cardinality(ids);
  -- Time rises with every event, also where the clock stood still or stepped back.
  insert into ledger.event (position, stream, revision, at, id, type, data, metadata, salt_key_id, d, m)
  select position_before + e.n, e.stream, e.revision,
         greatest(at_before + e.n * interval '1 microsecond', e.offered),
         e.id, e.type, e.data, e.metadata, e.salt_key_id, e.d, e.m
  from unnest(event_streams, revisions, offered, ids, types, datas, metadatas, salt_key_ids, ds, ms)
       with ordinality e (stream, revision, offered, id, type, data, metadata, salt_key_id, d, m, n);

  update ledger.log_head set position = position_before + added, previous_at = at_before,
    at = greatest(at_before + added * interval '1 microsecond', offered[added]);
  perform pg_notify('ledger_appended', '');
end $$;
