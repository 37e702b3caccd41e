import { TILE_WIDTH } from '../../tlog/tile-path';
import { ID_BYTES } from '../ids/id-runs';

const REPLACED =
  'ON CONFLICT (n) DO UPDATE SET entries = excluded.entries, ids = excluded.ids, first_position = excluded.first_position, positions = excluded.positions';

/**
 * One statement, so all or nothing, and one way to the server: the fence is read by every insertion and goes first. What was written ahead
 * must be there: a server that crashed and came back between two statements may have lost it, and no checkpoint may stand above a hole.
 */
export const GROW = `
  WITH fence AS (
    UPDATE seal.state SET size = $3, position = $4 WHERE size = $1 AND epoch = $2
      AND (SELECT count(*) FROM seal.bundle WHERE n >= $18::bigint AND n < $19::bigint) = $19::bigint - $18::bigint RETURNING true AS held
  ), tiles AS (
    INSERT INTO seal.tile (level, n, hashes)
    SELECT t.level, t.n, t.hashes FROM unnest($5::smallint[], $6::bigint[], $7::bytea[]) t (level, n, hashes) WHERE EXISTS (SELECT FROM fence)
    ON CONFLICT (level, n) DO UPDATE SET hashes = excluded.hashes
  ), bundles AS (
    INSERT INTO seal.bundle (n, entries, ids, first_position, positions)
    SELECT b.n, b.entries, b.ids, b.first_position, b.positions
    FROM unnest($8::bigint[], $9::bytea[], $10::bytea[], $11::bigint[], $12::bytea[]) b (n, entries, ids, first_position, positions) WHERE EXISTS (SELECT FROM fence)
    ${REPLACED}
  ), runs AS (
    INSERT INTO seal.id_run (bucket, run, ids)
    SELECT r.bucket, r.run, r.ids FROM unnest($13::smallint[], $14::bigint[], $15::bytea[]) r (bucket, run, ids) WHERE EXISTS (SELECT FROM fence)
  ), head AS (
    INSERT INTO seal.checkpoint (size, root, text) SELECT $3, $16::bytea, $17::text WHERE EXISTS (SELECT FROM fence)
  )
  SELECT held FROM fence`;

/**
 * Bundles before the checkpoint that covers them. The commit does not wait for the disk: that of the checkpoint does, and brings
 * to the disk whatever was written before it. The lock on the head lets nobody else take the seal up in between.
 */
export const WRITE_AHEAD = `
  WITH unhurried AS (
    SELECT set_config('synchronous_commit', 'off', true)
  ), fence AS (
    SELECT true AS held FROM unhurried, seal.state WHERE size = $1 AND epoch = $2 FOR SHARE OF state
  ), bundles AS (
    INSERT INTO seal.bundle (n, entries, ids, first_position, positions)
    SELECT b.n, b.entries, b.ids, b.first_position, b.positions
    FROM unnest($3::bigint[], $4::bytea[], $5::bytea[], $6::bigint[], $7::bytea[]) b (n, entries, ids, first_position, positions) WHERE EXISTS (SELECT FROM fence)
    ${REPLACED}
  )
  SELECT held FROM fence`;

/**
 * The commit does not wait for the disk: what is lost with the machine's power is signed again, to the same byte, and published
 * again by whoever takes the seal up. Waiting would let every append wait for two more flushes of the log.
 */
const UNHURRIED = "WITH unhurried AS (SELECT set_config('synchronous_commit', 'off', true)) UPDATE seal.checkpoint";
const WHOSE = 'FROM unhurried WHERE size = $1 AND EXISTS (SELECT FROM seal.state WHERE epoch = $2)';
export const SIGN = `${UNHURRIED} SET note = $3 ${WHOSE}`;
export const PUBLISH = `${UNHURRIED} SET published_at = coalesce(published_at, clock_timestamp()) ${WHOSE}`;

/**
 * Entries are of much the same length, so that one stands near its share of its bundle. They are stored as they are, in pieces of 2 kB (ADR 159): of 90 kB the
 * server reads two or three, and writes 4 kB instead of all in hexadecimal digits.
 */
const BEFORE_SHARE_BYTES = 1_500;
const PART_BYTES = 4_000;
const partAt = (place: string): string =>
  `substring(entries FROM greatest(0, octet_length(entries)::bigint * ${place}::int / greatest(1, octet_length(ids) / ${ID_BYTES}) - ${BEFORE_SHARE_BYTES})::int + 1 FOR ${PART_BYTES})`;
export const BUNDLE_PART = `SELECT ${partAt('$2')} AS part FROM seal.bundle WHERE n = $1`;

// What is ordered by is the column, not the text that is selected under its name.
export const CHECKPOINT = 'SELECT size::text, root, text, note, published_at IS NOT NULL AS published FROM seal.checkpoint';
const BY_LEAF = `${CHECKPOINT} WHERE size > $1 AND published_at IS NOT NULL ORDER BY checkpoint.size LIMIT 1`;
const BY_SIZE = `${CHECKPOINT} WHERE size = $1 AND published_at IS NOT NULL`;
/** The number that a part of a bundle has among tiles. */
export const PART_NUMBER = -1;
const PART_BESIDE = `UNION ALL SELECT ${PART_NUMBER}, ${partAt('$3')} FROM seal.bundle WHERE n = $2`;
/** Which checkpoint covers a leaf, how far the log is published, and the tiles of the lowest level that a proof needs: the leaf's own and that at the end of the tree. */
const coveringSql = (checkpoint: string, beside = ''): string => `
  SELECT c.*, (SELECT max(p.size) FROM seal.checkpoint p WHERE p.published_at IS NOT NULL)::text AS published_to, t.n::text, t.hashes
  FROM (${checkpoint}) c LEFT JOIN LATERAL (
    SELECT n, hashes FROM seal.tile WHERE level = 0 AND n = ANY (ARRAY[$2::bigint, c.size::bigint / ${TILE_WIDTH}]) ${beside}
  ) t ON true`;
/** Name and text: by the leaf that is covered, and by the size that is asked for. */
type Statements = readonly [byLeaf: readonly [string, string], bySize: readonly [string, string]];
export const COVERING: Statements = [
  ['seal_covering', coveringSql(BY_LEAF)],
  ['seal_covering_sized', coveringSql(BY_SIZE)],
];
/** The same with a part of the bundle with the leaf. */
export const COVERING_WITH_PART: Statements = [
  ['seal_covering_part', coveringSql(BY_LEAF, PART_BESIDE)],
  ['seal_covering_part_sized', coveringSql(BY_SIZE, PART_BESIDE)],
];
