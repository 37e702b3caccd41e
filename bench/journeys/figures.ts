import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Asking } from '../paying/asking';

const VERIFIER = join(__dirname, '..', '..', 'verifier', 'verify.mjs');
const MS = 1_000;
const KIB = 1_024;

/** One number that journeys.md asks for: what was measured, in its unit, and what it may be at most. */
export interface Figure {
  readonly id: string;
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  readonly unit: 'ms' | 's' | 'KiB';
}

/** Takes down the most memory that the service held since the part before, under the name of this one. */
export type PeakAfter = (part: string) => void;

export const worst = (times: readonly number[]): number => Math.max(...times);
const rounded = (value: number): number => Math.round(value * 100) / 100;

export const ms = (id: string, what: string, measured: number, most: number): Figure => ({
  id,
  what,
  measured: rounded(measured),
  most,
  unit: 'ms',
});
export const seconds = (id: string, what: string, measuredMs: number, most: number): Figure => ({
  id,
  what,
  measured: rounded(measuredMs / MS),
  most,
  unit: 's',
});
export const kib = (id: string, what: string, bytes: number, most: number): Figure => ({
  id,
  what,
  measured: rounded(bytes / KIB),
  most,
  unit: 'KiB',
});

/** The same question so many times, one after the other, in milliseconds. */
export async function times(asking: Asking, path: string, count: number): Promise<readonly number[]> {
  const found: number[] = [];
  for (let done = 0; done < count; done += 1) found.push((await asking.get(path)).tookMs);
  return found;
}

/** Milliseconds of the verifier, as a program of its own, on an evidence file. @throws Error where it does not find it good */
export function verified(archive: Uint8Array, vkey: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-bench-evidence-'));
  try {
    const file = join(folder, 'evidence.zip');
    writeFileSync(file, archive);
    const began = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, [VERIFIER, file, '--vkey', vkey], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the verifier ended with ${status}: ${stdout}${stderr}`);
    return performance.now() - began;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
