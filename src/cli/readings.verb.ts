import { join } from 'node:path';
import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { DaySealed, readingLog } from '../contexts/access';
import { READING_LOG } from '../contexts/access/services';
import { openInfrastructure } from '../infrastructure.provider';
import { streamOf } from '../kernel/fold';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { AccessLog } from '../people/access-log.provider';

/**
 * `readings`: walks the log of who read whose personal data, row by row, and compares it with what the ledger has sealed of it every
 * day. Exit code 1 where a row is missing, altered, or another one than was sealed. `--json` ends with one object.
 */
export async function readings(args: readonly string[], settings: Settings): Promise<number> {
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const { projectors, store, close } = await openInfrastructure(settings, TABLES);
    try {
      const log = new AccessLog(projectors);
      const sealed = (await store.readStream(streamOf(readingLog, new DerivedIds(keys.secrets.idKey).of(READING_LOG)))).map(({ data }) => JSON.parse(data) as Seal);
      return tell(await log.check(), sealed.length, await differing(log, sealed), args.includes('--json'));
    } finally {
      await close();
    }
  } finally {
    await keys.close();
  }
}

type Seal = ReturnType<typeof DaySealed>['data'];

async function differing(log: AccessLog, sealed: readonly Seal[]): Promise<readonly Seal[]> {
  const wrong: Seal[] = [];
  for (const seal of sealed) if ((await log.rootAt(seal.rows)) !== seal.root) wrong.push(seal);
  return wrong;
}

function tell({ rows, brokenAt }: Awaited<ReturnType<AccessLog['check']>>, days: number, wrong: readonly Seal[], asJson: boolean): number {
  const isWhole = brokenAt === null && wrong.length === 0;
  if (asJson) {
    console.log(JSON.stringify({ rows: Number(rows), brokenAt: brokenAt === null ? null : Number(brokenAt), sealedDays: days, differing: wrong.map(({ day }) => day) }));
    return isWhole ? 0 : 1;
  }
  if (brokenAt !== null) console.log(`readings: row ${brokenAt} does not follow the one before it, or is missing`);
  for (const { day, rows: until } of wrong) console.log(`readings: on ${day} another row ${until} was sealed`);
  console.log(`readings: ${rows} rows, ${days} days sealed: ${isWhole ? 'whole' : 'NOT WHOLE'}`);
  return isWhole ? 0 : 1;
}
