import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { POSITION_COLUMNS, SEAL_COLUMNS } from '../../src/moving/position-columns';

/** Columns of the log itself, and places of the feed, which counts by itself in the order of the log. */
const OF_THE_LOG = /^ledger\./;
const OF_THE_FEED = /\.feed_position$/;
const COLUMN = /^ {2}(\w*position\w*)\s+(numeric|bigint|bytea)/gm;
const TABLE = /create table (?:if not exists )?([\w.]+) \(([\s\S]*?)\n\)/gi;

const src = join(__dirname, '..', '..', 'src');
const migrations = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) => /migrations\/.*\.sql$/.test(path));

it('what stands at a position of the store is carried over when the log moves', () => {
  const found = migrations.flatMap((path) =>
    [...readFileSync(join(src, path), 'utf8').matchAll(TABLE)].flatMap(([, table, columns]) =>
      [...columns!.matchAll(COLUMN)].map(([, column]) => `${table}.${column}`),
    ),
  );
  expect(found.filter((column) => !OF_THE_LOG.test(column) && !OF_THE_FEED.test(column)).sort()).toEqual(
    [...POSITION_COLUMNS, ...SEAL_COLUMNS].map((names) => names.join('.')).sort(),
  );
});
