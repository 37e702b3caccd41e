import { join, resolve } from 'node:path';
import type { Settings } from '../config/settings';
import { isAlarm } from '../sealing/audit/finding';
import { SignedCopy } from '../sealing/growing/signed-copy.file';
import { auditRestored } from './restored-audit.provider';
import { type Restored, restore, type Sets } from './restoring.provider';
import { valueOf } from './words';

const USAGE = 2;
/** It is restored and can be read, and somebody has to decide how it goes on. */
const OLDER_THAN_SIGNED = 3;

/**
 * `restore --from DIR --keys DIR2 --into EMPTY`: makes a ledger of a backup, then reads everything against what was signed.
 * `--master-key FILE`, `--destroyed FILE` and `--seal DIR` name what else there is: a copy of the master key, and the list of
 * destroyed keys and the signed checkpoints that have outlived the machine. `--log-only` leaves the read models out of the audit.
 * Exit code 1 on an alarm, 3 where the backup is older than what was signed.
 */
export async function restoreVerb(args: readonly string[], settings: Settings): Promise<number> {
  const [from, keysFrom, into] = ['--from', '--keys', '--into'].map((option) => valueOf(args, option));
  if (from === undefined || keysFrom === undefined || into === undefined) {
    console.error(
      'usage: npm run ledger -- restore --from DIR --keys DIR2 --into EMPTY [--master-key FILE] [--destroyed FILE] [--seal DIR] [--log-only]',
    );
    return USAGE;
  }
  const sets: Sets = {
    from,
    keysFrom,
    masterKey: valueOf(args, '--master-key'),
    seal: valueOf(args, '--seal'),
    destroyed: valueOf(args, '--destroyed'),
  };
  const target = { ...settings, dataDir: resolve(into) };
  const restored = await restore(target, sets);
  for (const line of told(restored)) console.log(line);
  const lost = lostSince(target, restored);
  for (const line of lost) console.log(line);
  const isClean = await audit(target, args.includes('--log-only'));
  if (lost.length > 0) return OLDER_THAN_SIGNED;
  return isClean ? 0 : 1;
}

function told({ data, projectedAnew, erasedAgain }: Restored): readonly string[] {
  const { takenAt, log, tables, files } = data;
  return [
    `restore: as of ${takenAt} at position ${log.position}: ${tables.length} tables, ${files.kept} files`,
    ...(projectedAnew.length > 0
      ? [`These read models are of another release and are projected anew when the service starts: ${projectedAnew.join(', ')}`]
      : []),
    ...(erasedAgain > 0
      ? [
          `${erasedAgain} people were erased after this backup and are erased again. The log knows nothing of it: ask for these erasures again where a record is owed.`,
        ]
      : []),
  ];
}

/** A backup from before what was signed last: nothing that came between is in it, and whoever kept a later checkpoint can show that. */
function lostSince({ dataDir }: Settings, { data }: Restored): readonly string[] {
  const signed = new SignedCopy(join(dataDir, 'seal')).latest();
  const size = data.seal?.size ?? 0;
  if (!signed || signed.size <= size) return [];
  return [
    `OLD: checkpoint ${signed.size} was signed, this backup goes to ${size}: ${signed.size - size} sealed events are not in it.`,
    'Reading works. Nothing is sealed and no checkpoint is signed any more (SealDiverged) until a later backup is restored.',
    'How to go on: docs/guide/operation/backup.md, "The backup is older than what was signed".',
  ];
}

async function audit(settings: Settings, isLogOnly: boolean): Promise<boolean> {
  const { events, size, root, findings } = await auditRestored(settings, isLogOnly);
  const alarms = findings.filter(isAlarm);
  for (const { kind, place, what } of alarms) console.log(`${kind}  ${place}: ${what}`);
  console.log(
    `restore: ${events} events read, ${size} sealed under ${root}: ${alarms.length === 0 ? 'as they were signed' : 'NOT as they were signed'}`,
  );
  return alarms.length === 0;
}
