import { setImmediate } from 'node:timers/promises';
import { isRefusal, Refusal } from '../kernel/refusal';
import { rosterCheck, RosterContext } from './check-roster';
import type { CheckedRoster } from './checked-roster';
import type { FileCode } from './roster.refusals';
import { readRosterFile } from './spreadsheet/roster-file.file';

/** Bytes to judged rows, letting other requests have their turn in between; `progress` is told the rows judged so far. */
export async function checkRosterFile(
  bytes: Buffer, context: RosterContext, progress: (rows: number) => void = () => undefined,
): Promise<CheckedRoster | Refusal<FileCode>> {
  const file = await readRosterFile(bytes);
  if (isRefusal(file)) return file;
  const steps = rosterCheck(file, context);
  let step = steps.next();
  while (!step.done) {
    progress(step.value);
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}
