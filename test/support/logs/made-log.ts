import { createHash, createPrivateKey, createPublicKey, KeyObject, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A log made by a direct transcription of RFC 6962 and of the C2SP texts, apart from the product's code and from the verifier's. */
const WIDTH = 256;
const sha256 = (...parts: readonly (Buffer | string)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const leafOf = (entry: Buffer): Buffer => sha256(Buffer.from([0]), entry);
const nodeOf = (left: Buffer, right: Buffer): Buffer => sha256(Buffer.from([1]), left, right);

/** Test keys of the vectors, never to be used for anything else. */
export class MadeKey {
  private readonly secret: KeyObject;
  readonly vkey: string;
  private readonly id: Buffer;

  constructor(
    readonly name: string,
    seedByte: number,
    private readonly type: 1 | 4,
  ) {
    this.secret = createPrivateKey({
      key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seedByte)]),
      format: 'der',
      type: 'pkcs8',
    });
    const raw = createPublicKey(this.secret).export({ format: 'der', type: 'spki' }).subarray(-32);
    this.id = sha256(name, '\n', Buffer.from([type]), raw).subarray(0, 4);
    this.vkey = `${name}+${this.id.toString('hex')}+${Buffer.concat([Buffer.from([type]), raw]).toString('base64')}`;
  }

  /** One line under a checkpoint; a witness signs the time too. */
  lineFor(text: string, time = 1_767_225_600): string {
    const seconds = Buffer.alloc(this.type === 4 ? 8 : 0);
    if (this.type === 4) seconds.writeBigUInt64BE(BigInt(time));
    const signature = sign(null, Buffer.from(this.type === 4 ? `cosignature/v1\ntime ${time}\n${text}` : text), this.secret);
    return `\u2014 ${this.name} ${Buffer.concat([this.id, seconds, signature]).toString('base64')}\n`;
  }

  /** The private key as openssl writes it (PKCS#8). */
  pem(): string {
    return this.secret.export({ format: 'pem', type: 'pkcs8' }) as string;
  }
}
export const ORIGIN = 'ledger.example/skills-assessment';
export const LOG = new MadeKey(ORIGIN, 1, 1);
export const NEXT_LOG = new MadeKey(ORIGIN, 2, 1);
export const REGULATOR = new MadeKey('witness.example/regulator-a', 3, 4);
export const AWARDING = new MadeKey('witness.example/awarding-body-b', 4, 4);
export const POLICY = `log ${LOG.vkey}\nwitness regulator ${REGULATOR.vkey}\nwitness awarding ${AWARDING.vkey}\ngroup both all regulator awarding\nquorum both\n`;

const hex = (text: string): string => sha256(text).toString('hex');
const uuid = (text: string): string => hex(text).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
/** Events of streams of three revisions each. */
export function eventEntry(index: number, { salt = hex(`salt ${index}`), data = `{"level":${index % 5}}`, meta = '{}' } = {}): Buffer {
  const commitment = (text: string): string => sha256('skills-ledger/commit/v1\n', Buffer.from(salt, 'hex'), text).toString('hex');
  const at = `2026-01-01T00:00:00.${String(index % 1_000_000).padStart(6, '0')}Z`;
  return Buffer.from(
    `{"at":"${at}","d":"${commitment(data)}","i":${index},"id":"${uuid(`event ${index}`)}","m":"${commitment(meta)}","r":${index % 3},"s":"certificate-${uuid(`stream ${Math.floor(index / 3)}`)}","t":"certificate.issued.v1","tv":1,"v":1}`,
  );
}
export const openingOf = (index: number): string => `{"data":{"level":${index % 5}},"meta":{},"salt":"${hex(`salt ${index}`)}","v":1}`;

/** Hashes of perfect subtrees by level: level 0 are the leaves. */
function levelsOf(leaves: readonly Buffer[]): readonly (readonly Buffer[])[] {
  const levels: (readonly Buffer[])[] = [leaves];
  for (let below = leaves; below.length > 1; below = levels.at(-1)!)
    levels.push(Array.from({ length: Math.floor(below.length / 2) }, (_, index) => nodeOf(below[2 * index]!, below[2 * index + 1]!)));
  return levels;
}

export class MadeLog {
  readonly leaves: readonly Buffer[];
  private readonly levels: readonly (readonly Buffer[])[];

  constructor(readonly entries: readonly Buffer[]) {
    this.leaves = entries.map(leafOf);
    this.levels = levelsOf(this.leaves);
  }

  /** MTH(D[from:to]) of RFC 6962, 2.1. */
  rootOf(from: number, to: number): Buffer {
    const count = to - from;
    if (count === 0) return sha256();
    const height = Math.log2(count);
    if (Number.isInteger(height) && from % count === 0) return this.levels[height]![from / count]!;
    const half = 2 ** Math.ceil(height - 1);
    return nodeOf(this.rootOf(from, from + half), this.rootOf(from + half, to));
  }

  /** PATH(m, D[n]) of RFC 6962, 2.1.1. */
  path(index: number, size = this.entries.length, from = 0): readonly Buffer[] {
    const count = size - from;
    if (count === 1) return [];
    const half = from + 2 ** Math.ceil(Math.log2(count) - 1);
    return index < half
      ? [...this.path(index, half, from), this.rootOf(half, size)]
      : [...this.path(index, size, half), this.rootOf(from, half)];
  }

  /** PROOF(m, D[n]) of RFC 6962, 2.1.2. */
  consistency(old: number, size: number, from = 0, isWhole = true): readonly Buffer[] {
    if (old === size) return isWhole ? [] : [this.rootOf(from, size)];
    const half = from + 2 ** Math.ceil(Math.log2(size - from) - 1);
    return old <= half
      ? [...this.consistency(old, half, from, isWhole), this.rootOf(half, size)]
      : [...this.consistency(old, size, half, false), this.rootOf(from, half)];
  }

  text(size = this.entries.length): string {
    return `${ORIGIN}\n${size}\n${this.rootOf(0, size).toString('base64')}\n`;
  }

  checkpoint(size = this.entries.length, signers: readonly MadeKey[] = [LOG, REGULATOR, AWARDING]): string {
    const text = this.text(size);
    return `${text}\n${signers.map((key) => key.lineFor(text)).join('')}`;
  }

  proof(index: number, size = this.entries.length): string {
    const hashes = this.path(index, size).map((hash) => `${hash.toString('base64')}\n`);
    return `c2sp.org/tlog-proof@v1\nindex ${index}\n${hashes.join('')}\n${this.checkpoint(size)}`;
  }

  /** The files of a log of a size, as paths below its prefix. */
  files(size = this.entries.length): Map<string, Buffer> {
    const files = new Map([
      ['checkpoint', Buffer.from(this.checkpoint(size))],
      ['policy', Buffer.from(POLICY)],
      ['vkey', Buffer.from(`${LOG.vkey}\n`)],
    ]);
    const bundled = (entry: Buffer): Buffer => Buffer.concat([Buffer.from([entry.length >> 8, entry.length & 255]), entry]);
    this.put(files, 'entries', this.entries.slice(0, size).map(bundled));
    for (let level = 0; size >= WIDTH ** level; level += 1)
      this.put(files, level, this.levels[level * 8]!.slice(0, Math.floor(size / WIDTH ** level)));
    return files;
  }

  private put(files: Map<string, Buffer>, level: number | 'entries', parts: readonly Buffer[]): void {
    for (let n = 0; n * WIDTH < parts.length; n += 1) {
      const some = parts.slice(n * WIDTH, (n + 1) * WIDTH);
      const digits = String(n).padStart(Math.ceil(String(n).length / 3) * 3, '0');
      const path = digits.replace(/(\d{3})(?=\d)/g, 'x$1/');
      files.set(`tile/${level}/${path}${some.length < WIDTH ? `.p/${some.length}` : ''}`, Buffer.concat(some));
    }
  }
}

export const madeLog = (count: number, entryOf: (index: number) => Buffer = eventEntry): MadeLog =>
  new MadeLog(Array.from({ length: count }, (_, index) => entryOf(index)));

export function writeFiles(folder: string, files: ReadonlyMap<string, Buffer | string>): string {
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
