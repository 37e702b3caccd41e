import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestsIn } from '../backup/database-copy.adapter';
import { nameOf } from '../backup/database-tables.adapter';
import { compareFiles } from '../backup/kept-files.provider';
import { fileDigest } from '../backup/part.file';
import type { Settings } from '../config/settings';
import { fileStoreOf, SCHEMAS } from '../infrastructure.provider';
import { isAlarm } from '../sealing/audit/finding';
import { backUp, type BackedUp } from './backing-up.provider';
import { auditRestored } from './restored-audit.provider';
import { restore } from './restoring.provider';
import { valueOf } from './words';

/** What came out the same, and what did not, by name. */
export interface Compared {
  same: number;
  readonly different: string[];
}

/**
 * `rehearse`: backs up, restores into an empty folder with a PostgreSQL of its own, compares every table, file and key with the
 * backup and everything with what was signed, and takes away what it made. `--in DIR` has room for it. Exit code 1 on a difference;
 * `--json` ends with one object.
 */
export async function rehearse(args: readonly string[], settings: Settings): Promise<number> {
  const began = performance.now();
  const room = mkdtempSync(join(valueOf(args, '--in') ?? tmpdir(), 'skills-ledger-rehearsal-'));
  let outcome: readonly [events: number, compared: Compared];
  try {
    outcome = await rehearsed(settings, room, args.includes('--log-only'));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  const [events, { same, different }] = outcome;
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  if (!args.includes('--json')) for (const line of different) console.log(`DIFFERENT  ${line}`);
  console.log(
    args.includes('--json')
      ? JSON.stringify({ events, same, different: different.length, differences: different, seconds })
      : `rehearse: ${events} events, ${same} parts the same, ${different.length} different, in ${seconds} s`,
  );
  return different.length === 0 ? 0 : 1;
}

async function rehearsed(settings: Settings, room: string, isLogOnly: boolean): Promise<readonly [number, Compared]> {
  const [set, keysSet, folder] = [join(room, 'data'), join(room, 'keys'), join(room, 'restored')];
  const made = await backUp(settings, { to: set, keysTo: keysSet });
  // In a folder, with a server of its own: nothing of the ledger that is backed up is touched.
  const target: Settings = {
    ...settings,
    dataDir: folder,
    databaseUrl: undefined,
    s3: undefined,
    masterKey: settings.masterKey ?? { kind: 'file', path: join(settings.dataDir, 'keys', 'master.key') },
  };
  const compared: Compared = { same: 0, different: [] };
  await restore(target, { from: set, keysFrom: keysSet }, (ownerUrl) => compareParts({ target, ownerUrl, set }, made, compared));
  return [await compareSigned(target, isLogOnly, compared), compared];
}

interface Site {
  readonly target: Settings;
  readonly ownerUrl: string;
  readonly set: string;
}

/** Row by row, file by file, key by key: what the set says against what was made of it. */
export async function compareParts({ target, ownerUrl, set }: Site, { data, keys }: BackedUp, compared: Compared): Promise<void> {
  const said = (isSame: boolean, what: string): void => {
    if (isSame) compared.same += 1;
    else compared.different.push(what);
  };
  for (const [table, now] of await digestsIn(ownerUrl, SCHEMAS, data!.tables, target)) {
    said(
      now?.content === table.content,
      `table ${nameOf(table)}: ${table.rows} rows were backed up, ${now ? `${now.rows} others restored` : 'and it is not there'}`,
    );
  }
  const files = await compareFiles(set, await fileStoreOf(target));
  compared.same += files.same;
  compared.different.push(...files.different.map((id) => `file ${id}`));
  for (const { path, sha256 } of data!.parts.filter((part) => part.path.startsWith('seal')))
    said((await fileDigest(join(target.dataDir, path))) === sha256, path);
  for (const { path, sha256 } of keys.parts) said((await fileDigest(join(target.dataDir, 'keys', path))) === sha256, `keys/${path}`);
}

/** How many events there are; each alarm of the audit is a difference. */
async function compareSigned(target: Settings, isLogOnly: boolean, compared: Compared): Promise<number> {
  const { events, findings } = await auditRestored(target, isLogOnly);
  const alarms = findings.filter(isAlarm);
  compared.different.push(...alarms.map(({ kind, place, what }) => `${kind} ${place}: ${what}`));
  if (alarms.length === 0) compared.same += 1;
  return events;
}
