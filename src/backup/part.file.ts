import { createHash, type Hash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Readable, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { Refused } from '../http/problems/refused';
import { refuse } from '../kernel/refusal';
import { syncFolder } from '../keys/synced.file';
import type { BackupRefusal } from './backup.refusals';
import { MANIFEST, type Manifest, type StoredPart } from './manifest';
import { manifestOf, manifestText } from './manifest.hash';

const OWNER_ONLY = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
/** The log shrinks to a fourth at the quickest level; a better one costs more time than disk. */
const QUICKEST = 1;
const LINE_END = 0x0a;

export const refused = (code: BackupRefusal, params: Readonly<Record<string, string | number>> = {}): Refused =>
  new Refused(refuse(code, params));

/** What passes through, counted and hashed. */
export class Tally extends Transform {
  bytes = 0;
  lines = 0;
  private readonly hash: Hash = createHash('sha256');

  override _transform(chunk: Buffer, _: BufferEncoding, done: (fault: null, chunk: Buffer) => void): void {
    this.bytes += chunk.length;
    for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, at + 1)) this.lines += 1;
    this.hash.update(chunk);
    done(null, chunk);
  }

  get sha256(): string {
    return this.hash.copy().digest('hex');
  }
}

export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: OWNER_ONLY_FOLDER });
}

/** @throws Refused where something lies there already */
export function claimEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw refused('BACKUP_PLACE_TAKEN', { folder });
  makeFolder(folder);
}

export const sha256Of = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** Small bytes as a file of a set, durable when it returns. */
export function writePart(folder: string, path: string, bytes: Buffer | string): StoredPart {
  makeFolder(dirname(join(folder, path)));
  writeFileSync(join(folder, path), bytes, { mode: OWNER_ONLY, flush: true });
  return { path, bytes: Buffer.byteLength(bytes), sha256: sha256Of(bytes) };
}

/** Rows as they come, packed; what they say is hashed before they are packed. */
export async function writeRows(
  folder: string,
  path: string,
  rows: Readable,
): Promise<StoredPart & { readonly rows: number; readonly content: string }> {
  makeFolder(dirname(join(folder, path)));
  const [said, packed] = [new Tally(), new Tally()];
  await pipeline(rows, said, createGzip({ level: QUICKEST }), packed, createWriteStream(join(folder, path), { mode: OWNER_ONLY }));
  await synced(join(folder, path));
  return { path, bytes: packed.bytes, sha256: packed.sha256, rows: said.lines, content: said.sha256 };
}

export const readRows = (folder: string, { path }: StoredPart, into: Writable): Promise<void> =>
  pipeline(createReadStream(join(folder, path)), createGunzip(), into);

/** @throws Refused naming the first part that is not what the manifest says */
export async function verifyParts(folder: string, parts: readonly StoredPart[]): Promise<void> {
  for (const part of parts) {
    const file = join(folder, part.path);
    if (!existsSync(file) || (await fileDigest(file)) !== part.sha256) throw refused('BACKUP_DAMAGED', { part: part.path });
  }
}

export async function fileDigest(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** Last of all, and with one step: a set without it was broken off. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const beside = join(folder, `${MANIFEST}.new`);
  writeFileSync(beside, manifestText(manifest), { mode: OWNER_ONLY, flush: true });
  renameSync(beside, join(folder, MANIFEST));
  syncFolder(folder);
}

/** @throws Refused where there is none, or it was changed */
export function readManifest<Kind extends Manifest['kind']>(folder: string, kind: Kind): Extract<Manifest, { readonly kind: Kind }> {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw refused('BACKUP_INCOMPLETE', { folder });
  const manifest = manifestOf(readFileSync(file, 'utf8'), kind);
  if (!manifest) throw refused('BACKUP_DAMAGED', { part: MANIFEST });
  return manifest;
}

async function synced(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync().finally(() => file.close());
}
