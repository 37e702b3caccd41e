import { resolve } from 'node:path';
import type { Settings } from '../config/settings';
import { backUp, type BackedUp } from './backing-up.provider';
import { valueOf } from './words';

const USAGE = 2;

/**
 * `backup --to DIR --keys-to DIR2`: the ledger as it is at one moment, while it is used; its keys apart. Without `--to` the keys
 * alone, with the last checkpoint that was signed: what tells an old backup from a new one. `--json` ends with one object.
 */
export async function backup(args: readonly string[], settings: Settings): Promise<number> {
  const [to, keysTo] = [valueOf(args, '--to'), valueOf(args, '--keys-to')];
  if (keysTo === undefined) {
    console.error('usage: npm run ledger -- backup [--to DIR] --keys-to DIR2 [--json] [--data DIR]');
    return USAGE;
  }
  const began = performance.now();
  const made = await backUp(settings, { to: to && resolve(to), keysTo: resolve(keysTo) });
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (args.includes('--json')) console.log(JSON.stringify({ ...figuresOf(made), seconds }));
  else for (const line of told(made, seconds)) console.log(line);
  return 0;
}

function figuresOf({ data, keys }: BackedUp): object {
  if (!data) return { keysTakenAt: keys.takenAt };
  const { takenAt, log, seal, tables, files } = data;
  return {
    takenAt,
    store: log.store,
    position: log.position,
    events: log.events,
    sealed: seal?.size ?? 0,
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    files: files.kept,
    missingFiles: files.missing,
  };
}

function told({ data, keys }: BackedUp, seconds: number): readonly string[] {
  const masterKey = `The master key is in neither set: keep a copy of it in a third place (${keys.masterKeys.map((id) => (id === null ? 'a service keeps it' : `key ${id}`)).join(', ')}).`;
  if (!data) return [`backup: the keys of ${keys.takenAt} in ${seconds} s`, masterKey];
  const { log, tables, files, takenAt, seal } = data;
  const apart =
    log.store === 'eventstoredb'
      ? [`The log lies in EventStoreDB: back it up by its own means now, after this; it must hold position ${log.position}.`]
      : [];
  const missing = files.missing > 0 ? [`${files.missing} files that the rows name are not in the store.`] : [];
  return [
    `backup: as of ${takenAt} at position ${log.position}, ${seal?.size ?? 0} sealed: ${tables.length} tables, ${files.kept} files, the keys apart, in ${seconds} s`,
    ...apart,
    ...missing,
    masterKey,
  ];
}
