import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { SignedCopy } from '../sealing/growing/signed-copy.file';
import { checkpointOf } from '../tlog/checkpoint';
import { noteOf } from '../tlog/note';
import type { StoredPart } from './manifest';
import { makeFolder, writePart } from './part.file';

const FOLDER = 'seal';

const sizeOf = (line: string): number => checkpointOf(noteOf(JSON.parse(line) as string).text).size;

/** What was signed of the log up to a size, as files of a set: what a sealer has signed since is not of the snapshot. */
export function exportSigned(sealFolder: string, size: number, into: string): readonly StoredPart[] {
  if (!existsSync(sealFolder)) return [];
  return readdirSync(sealFolder)
    .sort()
    .flatMap((name) => {
      const whole = readFileSync(join(sealFolder, name), 'utf8')
        .split('\n')
        .slice(0, -1)
        .filter((line) => sizeOf(line) <= size);
      return whole.length === 0 ? [] : [writePart(into, join(FOLDER, name), `${whole.join('\n')}\n`)];
    });
}

/** The last one, of those up to a size where one is given. */
export function lastSigned(sealFolder: string, size?: number): string | null {
  if (!existsSync(sealFolder)) return null;
  const copy = new SignedCopy(sealFolder);
  const last = size === undefined ? copy.latest() : copy.all().findLast((each) => each.size <= size);
  return last?.note ?? null;
}

/** Lays down what was signed outside: the set's own, or what has outlived the machine; and the last word of the keys' set where that goes further. */
export async function placeSigned(set: string, survived: string | undefined, signed: string | null, sealFolder: string): Promise<void> {
  const from = survived ?? join(set, FOLDER);
  makeFolder(sealFolder);
  if (existsSync(from)) await cp(from, sealFolder, { recursive: true });
  if (signed === null) return;
  const copy = new SignedCopy(sealFolder);
  if ((copy.latest()?.size ?? 0) < checkpointOf(noteOf(signed).text).size) copy.add(signed);
}
