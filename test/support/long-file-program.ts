import { readFileSync } from 'node:fs';
import { isRefusal } from '../../src/kernel/refusal';
import { readRosterInParts } from '../../src/roster/services';
import { SAMPLE_CONTEXT } from './sheets/roster-context';

/** As the service takes them (RosterJudge). */
const ROWS_PER_PART = 500;

/** Reads and judges the file named, keeps no row, and tells how many there were: for specs that give it little memory. */
async function main(path: string): Promise<void> {
  const read = await readRosterInParts(readFileSync(path), SAMPLE_CONTEXT, ROWS_PER_PART);
  if (isRefusal(read)) throw new Error(read.refused);
  let [ok, rows] = [0, 0];
  for (const part of read.parts) [ok, rows] = [ok + (part?.counts.ok ?? 0), rows + (part?.counts.rows ?? 0)];
  console.log(JSON.stringify({ ok, rows }));
}

void main(process.argv[3]!);
