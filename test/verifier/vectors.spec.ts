import vectors from '../vectors/tlog-vectors.json';
import { Head, Key, Note, verifierModule } from '../support/verifier';

/** The verifier against the vectors, which were checked with a program that is not ours (golang.org/x/mod). */
interface Merkle {
  leafHash(entry: Buffer): Buffer;
  rootOf(leaves: readonly Buffer[]): Buffer;
  isIncluded(claim: object): boolean;
  isConsistent(claim: object): boolean;
}
interface Notes {
  keyIn(vkey: string): Key | undefined;
  noteIn(bytes: Buffer): Note | undefined;
  opened(
    note: Note,
    keys: readonly (Key | undefined)[],
  ): { readonly signed: readonly { readonly time?: number }[]; readonly wrong: readonly Key[] };
}
interface Judged {
  readonly isLogSigned: boolean;
  readonly isQuorumMet: boolean;
  readonly wrong: readonly Key[];
}
let merkle: Merkle, notes: Notes, heads: { headIn(text: string): Head | undefined; checkpointIn(bytes: Buffer): Head | undefined };
let policies: { policyIn(bytes: Buffer): object; judged(checkpoint: object, policy: object): Judged };
let tiles: {
  pathOf(level: number | 'entries', index: number, width: number): string;
  tilesOf(size: number): readonly string[];
  entriesIn(bytes: Buffer, width: number): readonly Buffer[] | undefined;
};
let proofs: { proofIn(bytes: Buffer): { readonly index: number; readonly path: readonly Buffer[]; readonly checkpoint: Head } | undefined };
let canonicals: { canonical(value: unknown): string; fromCanonical(text: string): unknown };
let entries: {
  entryIn(bytes: Buffer): { readonly d: string; readonly m: string } | undefined;
  commitment(text: string, salt: string): string;
};
beforeAll(async () => {
  [merkle, notes, heads, policies, tiles, proofs, canonicals, entries] = (await Promise.all(
    ['merkle', 'note', 'checkpoint', 'policy', 'tiles', 'tlog-proof', 'canonical', 'entry'].map((name) => verifierModule<never>(name)),
  )) as [never, never, never, never, never, never, never, never];
});

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');
const all = (hexes: readonly string[]): readonly Buffer[] => hexes.map(bytes);
const entryOf = (index: number): Buffer => Buffer.from(`{"i":${index},"type":"AssessmentRecorded","v":1}`);
const isGood = ({ isLogSigned, isQuorumMet, wrong }: Judged): boolean => isLogSigned && isQuorumMet && wrong.length === 0;
const { log: vkey } = vectors.keys.vkeys;

describe('the tree', () => {
  it('of the eight classic leaves', () =>
    expect(
      vectors.rfc6962Eight.roots.map((_, count) =>
        merkle.rootOf(all(vectors.rfc6962Eight.leavesHex.slice(0, count + 1)).map(merkle.leafHash)).toString('hex'),
      ),
    ).toEqual(vectors.rfc6962Eight.roots));
  it.each(Object.entries(vectors.treeRoots))('of %s entries', (size, root) =>
    expect(merkle.rootOf(Array.from({ length: Number(size) }, (_, index) => merkle.leafHash(entryOf(index)))).toString('hex')).toBe(root),
  );
  it.each(vectors.inclusion)('holds entry $index of $size', ({ leafHash, path, root, index, size }) =>
    expect(merkle.isIncluded({ index, size, leaf: bytes(leafHash), path: all(path), root: bytes(root) })).toBe(true),
  );
  it.each(vectors.inclusionReject)('does not with $why', ({ leafHash, path, root, index, size }) =>
    expect(merkle.isIncluded({ index, size, leaf: bytes(leafHash), path: all(path), root: bytes(root) })).toBe(false),
  );
  it.each(vectors.consistency.filter(({ old }) => old > 0))('grows from $old to $new', ({ old, new: size, path, oldRoot, newRoot }) =>
    expect(merkle.isConsistent({ oldSize: old, newSize: size, path: all(path), oldRoot: bytes(oldRoot), newRoot: bytes(newRoot) })).toBe(
      true,
    ),
  );
  it.each(vectors.consistencyReject)('does not with $why', ({ old, new: size, path, oldRoot, newRoot }) =>
    expect(merkle.isConsistent({ oldSize: old, newSize: size, path: all(path), oldRoot: bytes(oldRoot), newRoot: bytes(newRoot) })).toBe(
      false,
    ),
  );
});

describe('files of a log', () => {
  it.each(vectors.tilePaths)('tile $tile', ({ level, n, width, tile, bundle }) =>
    expect([tiles.pathOf(level, n, width), bundle ? tiles.pathOf('entries', n, width) : bundle]).toEqual([tile, bundle]),
  );
  it.each(Object.entries(vectors.tilesForSize))('of size %s', (size, expected) => {
    const paths = tiles.tilesOf(Number(size));
    if (Array.isArray(expected)) return expect(paths).toEqual(expected);
    return expect({ count: paths.length, partial: paths.filter((path) => path.includes('.p/')) }).toEqual(expected);
  });
  it.each(vectors.bundles.filter(({ hex }) => hex))('bundle $path', ({ n, width, hex }) =>
    expect(tiles.entriesIn(bytes(hex!), width)).toEqual(Array.from({ length: width }, (_, at) => entryOf(n * 256 + at))),
  );
});

describe('signatures', () => {
  it.each(vectors.vkeyReject)('a key is refused: $why', (each) => expect(notes.keyIn(each.vkey)).toBeUndefined());
  it.each(vectors.notes)('$name: $expect', ({ note, vkeys, expect: expected, verified }) => {
    const read = notes.noteIn(Buffer.from(note));
    const { signed, wrong } = read ? notes.opened(read, vkeys.map(notes.keyIn)) : { signed: [], wrong: [] };
    expect(signed.length > 0 && wrong.length === 0).toBe(expected === 'accept');
    if (verified !== undefined) expect(signed).toHaveLength(verified);
  });
  it.each(vectors.checkpointBodies)('checkpoint, $name: $expect', ({ text, expect: expected }) =>
    expect(heads.headIn(text) !== undefined).toBe(expected === 'accept'),
  );
  it.each(Object.entries(vectors.checkpoints))('checkpoint of %s', (size, { note }) =>
    expect(heads.checkpointIn(Buffer.from(note))).toMatchObject({ size: Number(size), origin: vectors.about.origin }),
  );
  it.each(vectors.cosignatures)('cosignature of $name at $time', ({ line, vkey: key, size, time }) => {
    const { text } = vectors.checkpoints[String(size) as '3'];
    expect(notes.opened(notes.noteIn(Buffer.from(`${text}\n${line}`))!, [notes.keyIn(key)]).signed[0]).toMatchObject({ time });
  });
  it.each(vectors.cosignatureReject)('no cosignature: $why', ({ text, vkey: key, line }) =>
    expect(notes.opened(notes.noteIn(Buffer.from(`${text}\n${line}`))!, [notes.keyIn(key)])).toMatchObject({ signed: [], wrong: [{}] }),
  );
  it.each(vectors.policies)('policy, $name: $expect', ({ policy, note, expect: expected }) => {
    const read = (): Judged => policies.judged(heads.checkpointIn(Buffer.from(note))!, policies.policyIn(Buffer.from(policy)));
    if (expected === 'invalid-policy') return expect(read).toThrow('policy');
    return expect(isGood(read())).toBe(expected === 'accept');
  });
});

describe('what leaves the log', () => {
  const policy = vectors.policies[0]!.policy;
  it.each(vectors.tlogProofs)('proof, $name: $expect', ({ proof, entryUtf8, expect: expected }) => {
    const read = proofs.proofIn(Buffer.from(proof));
    const isProven =
      read &&
      isGood(policies.judged(read.checkpoint, policies.policyIn(Buffer.from(policy)))) &&
      merkle.isIncluded({ ...read, leaf: merkle.leafHash(Buffer.from(entryUtf8)), size: read.checkpoint.size, root: read.checkpoint.root });
    expect(isProven ?? false).toBe(expected === 'accept');
  });
  it.each(vectors.jcs)('canonical: $name', ({ inputJson, canonical }) =>
    expect(canonicals.canonical(JSON.parse(inputJson))).toBe(canonical),
  );
  it.each(vectors.jcsReject)('not recorded: $why', ({ inputJson }) => expect(canonicals.fromCanonical(inputJson)).toBeUndefined());
  it.each(vectors.leaves)('entry: $name', ({ data, meta, salt, entryUtf8, dataCommitment, metaCommitment, leafHash }) => {
    expect([data, meta].map((value) => entries.commitment(canonicals.canonical(value), salt))).toEqual([dataCommitment, metaCommitment]);
    expect(entries.entryIn(Buffer.from(entryUtf8))).toMatchObject({ d: dataCommitment, m: metaCommitment });
    expect(merkle.leafHash(Buffer.from(entryUtf8)).toString('hex')).toBe(leafHash);
  });
  it('the key of the log is one', () => expect(notes.keyIn(vkey)).toMatchObject({ id: vectors.keys.keyIds.log }));
});
