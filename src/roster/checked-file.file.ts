import { setImmediate } from 'node:timers/promises';
import { isRefusal, Refusal } from '../kernel/refusal';
import { rosterCheck, RosterContext } from './check-roster';
import type { CheckedRoster } from './checked-roster';
import type { FileCode } from './roster.refusals';
import { type RosterInParts, rosterInParts } from './roster-parts';
import { readRosterFile } from './spreadsheet/roster-file.file';

/** Bytes to judged rows, letting other requests have their turn in between. */
export async function checkRosterFile(bytes: Buffer, context: RosterContext): Promise<CheckedRoster | Refusal<FileCode>> {
  const file = await readRosterFile(bytes);
  if (isRefusal(file)) return file;
  const steps = rosterCheck(file, context);
  let step = steps.next();
  while (!step.done) {
    await setImmediate();
    step = steps.next();
  }
  return step.value;
}

/** Bytes to a file whose rows are judged a part at a time. */
export async function readRosterInParts(
  bytes: Buffer,
  context: RosterContext,
  rowsPerPart: number,
): Promise<RosterInParts | Refusal<FileCode>> {
  const file = await readRosterFile(bytes);
  return isRefusal(file) ? file : rosterInParts(file, context, rowsPerPart);
}
