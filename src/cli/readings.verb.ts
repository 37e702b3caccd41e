import { join } from 'node:path';
import { TABLES } from '../app';
import type { Settings } from '../config/settings';
import { openInfrastructure } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { AccessLog } from '../people/access-log.provider';
import { type CheckedReadings, checkedReadings, faultsOf } from './checked-readings.provider';

/**
 * `readings`: walks the log of who read whose personal data, row by row, and compares it with what the ledger has sealed of it every
 * day, and says to have expired. Exit code 1 where a row is missing, altered, or another one than was sealed. `--json` ends with one object.
 */
export async function readings(args: readonly string[], settings: Settings): Promise<number> {
  const keys = FileKeyStore.open(join(settings.dataDir, 'keys'), settings.masterKey);
  try {
    const { projectors, store, close } = await openInfrastructure(settings, TABLES);
    try {
      return tell(await checkedReadings(new AccessLog(projectors), store, keys.secrets), args.includes('--json'));
    } finally {
      await close();
    }
  } finally {
    await keys.close();
  }
}

function tell(checked: CheckedReadings, asJson: boolean): number {
  const faults = faultsOf(checked);
  const { rows, expiredRows, sealedDays } = checked;
  if (asJson) console.log(JSON.stringify(checked));
  else {
    for (const fault of faults) console.log(`readings: ${fault}`);
    console.log(
      `readings: ${rows - expiredRows} rows${expiredRows > 0 ? `, ${expiredRows} before them expired` : ''}, ${sealedDays} days sealed: ${faults.length === 0 ? 'whole' : 'NOT WHOLE'}`,
    );
  }
  return faults.length === 0 ? 0 : 1;
}
