import type { ReadWanted } from './batch-fold';
import type { CachedTable } from './cached-table';
import type { TextQuery } from '../database';
import type { TableOf } from '../projection';
import type { Wanted } from './row-cache';
import type { TableWriter } from '../writing/table-writer';

/** Gives the cache what it wants, a table at a time; what is not found is known not to be there. */
export const setWiseReader =
  (query: TextQuery, writerOf: (table: TableOf) => TableWriter): ReadWanted =>
  async (wanted) => {
    for (const [table, keys] of byTable(wanted))
      learn(
        table,
        keys,
        await writerOf(table.table).read(
          query,
          [...keys.values()].map(({ key }) => key),
        ),
      );
  };

function byTable(wanted: readonly Wanted[]): ReadonlyMap<CachedTable, ReadonlyMap<string, Wanted>> {
  const tables = new Map<CachedTable, Map<string, Wanted>>();
  for (const each of wanted) {
    const keys = tables.get(each.table);
    if (keys) keys.set(each.id, each);
    else tables.set(each.table, new Map([[each.id, each]]));
  }
  return tables;
}

function learn(table: CachedTable, keys: ReadonlyMap<string, Wanted>, rows: readonly object[]): void {
  const found = new Map<string, object[]>();
  for (const row of rows) {
    const id = table.idOf(row as Wanted['key']);
    found.set(id, [...(found.get(id) ?? []), row]);
  }
  for (const id of keys.keys()) table.learn(id, table.shape.keepsHistory ? inOrderOfDays(found.get(id) ?? []) : found.get(id)?.[0]);
}

const inOrderOfDays = (rows: readonly object[]): readonly object[] =>
  (rows as readonly { readonly validFrom: string }[]).toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
