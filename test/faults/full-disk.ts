import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LedgerFolder } from './ledger-folder';
import type { Progress } from './progress';
import { NOTHING } from './tally';

/** A new cluster takes 60 MB with its first segments of the write-ahead log. */
const DISK = 'size=160m';
const CHUNK = Buffer.alloc(64 * 1024);
const BALLAST = 'ballast';
/** Enough that all callers have met the full disk, some of them several times. */
const RETRIES_ON_FULL_DISK = 60;

/** A folder on a small disk of its own, which only root can mount. The disk goes with the folder. */
export class SmallDisk extends LedgerFolder {
  constructor() {
    const mountPoint = mkdtempSync(join(tmpdir(), 'skills-ledger-faults-disk-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', DISK, 'tmpfs', mountPoint], { stdio: 'pipe' });
    super(mountPoint);
  }

  protected override remove(): void {
    execFileSync('umount', ['--lazy', this.path]);
    super.remove();
  }
}

/** Whether such a disk can be had here, or why not. */
export function whyNoSmallDisk(): string | undefined {
  try {
    new SmallDisk().closed(NOTHING);
    return undefined;
  } catch (fault) {
    return `a small disk can only be mounted by root on Linux: ${(fault as Error).message.split('\n')[0]}`;
  }
}

/** Not one byte is left until so many calls have met the full disk; then there is room again. */
export async function fillDisk(dataDir: string, retries: Progress): Promise<void> {
  const file = join(dataDir, BALLAST);
  const ballast = openSync(file, 'w');
  try {
    fill(ballast);
    await retries.more(RETRIES_ON_FULL_DISK);
  } finally {
    closeSync(ballast);
    rmSync(file);
  }
}

function fill(file: number): void {
  for (let chunk = CHUNK; chunk.length > 0; ) {
    try {
      writeSync(file, chunk);
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault;
      chunk = chunk.subarray(0, chunk.length >> 1);
    }
  }
}
