import { mkdtempSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { refused } from '../backup/part.file';
import type { Settings } from '../config/settings';
import { LeaseFolder } from '../embedded-postgres/lease.file';
import { isAlarm } from '../sealing/audit/finding';
import { backUp } from './backing-up.provider';
import { compareParts, type Compared } from './rehearse.verb';
import { auditRestored } from './restored-audit.provider';
import { restore, type Sets } from './restoring.provider';
import { valueOf } from './words';

const USAGE = 2;

/**
 * `upgrade-postgres --into NEW`: from a data folder of one major version of the embedded PostgreSQL, whose programs POSTGRES_CARRIER
 * names, into a new folder of the version that this release carries. Every table, file and key is compared and everything audited
 * (`--log-only`: the log alone); the old folder stays as it was. The service stands still meanwhile.
 */
export async function upgradePostgres(args: readonly string[], settings: Settings): Promise<number> {
  const into = valueOf(args, '--into');
  if (into === undefined || settings.databaseUrl !== undefined) {
    console.error(
      'usage: POSTGRES_CARRIER=DIR npm run ledger -- upgrade-postgres --into NEW [--log-only] [--data DIR]   (of an embedded PostgreSQL: without DATABASE_URL)',
    );
    return USAGE;
  }
  // Whoever wrote on would write into a folder that is left behind.
  if (new LeaseFolder(join(settings.dataDir, 'postgres-leases')).living().length > 0)
    throw refused('UPGRADE_IN_USE', { folder: settings.dataDir });
  const target: Settings = { ...settings, dataDir: resolve(into), postgresCarrier: undefined };
  const same = await moved(settings, target);
  const alarms = (await auditRestored(target, args.includes('--log-only'))).findings.filter(isAlarm);
  for (const { kind, place, what } of alarms) console.log(`${kind}  ${place}: ${what}`);
  console.log(
    `upgrade-postgres: ${same} parts the same in ${target.dataDir}; start the service there with DATA_DIR, without POSTGRES_CARRIER. ${settings.dataDir} is as it was.`,
  );
  return alarms.length === 0 ? 0 : 1;
}

/** How many parts are the same; all of them. @throws Refused where one is not */
async function moved(settings: Settings, target: Settings): Promise<number> {
  const room = mkdtempSync(join(dirname(target.dataDir), 'skills-ledger-upgrade-'));
  try {
    const [set, keysSet] = [join(room, 'data'), join(room, 'keys')];
    const made = await backUp(settings, { to: set, keysTo: keysSet });
    const compared: Compared = { same: 0, different: [] };
    await restore(target, setsOf(settings, set, keysSet), async (ownerUrl) => {
      await compareParts({ target, ownerUrl, set }, made, compared);
      refuseDifferent(compared);
    });
    return compared.same;
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
}

/** @throws Refused where anything differs: then a mark is left that lets nothing start there */
export function refuseDifferent({ different }: Compared): void {
  for (const line of different) console.log(`DIFFERENT  ${line}`);
  if (different.length > 0) throw refused('UPGRADE_DIFFERENT', { count: different.length });
}

/** With what lies beside the old database, and the master key where it is a file there. */
const setsOf = ({ dataDir, masterKey }: Settings, from: string, keysFrom: string): Sets => ({
  from,
  keysFrom,
  ...(masterKey === undefined ? { masterKey: join(dataDir, 'keys', 'master.key') } : {}),
});
