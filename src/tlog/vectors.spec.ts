import { createHash } from 'node:crypto';
import vectors from '../../test/vectors/tlog-vectors.json';
import { believedCheckpoint, believedProof } from './believed';
import { checkpointOf, checkpointText } from './checkpoint';
import { privateKeyOf, publicBytesOf } from './ed25519.hash';
import { bundled, entriesOf, firstOf } from './entry-bundle';
import { GrowingTree } from './growing-tree';
import { Malformed } from './malformed';
import { noteOf, noteText, signatureLine, signatureOf } from './note';
import { policyOf } from './policy';
import { proofFileOf, proofFileText } from './proof-file';
import { cosignNote, NoteRefused, openNote, signNote } from './sign-note.hash';
import { consistencySpans, inclusionSpans } from './subtrees';
import { tileAt, tilePath, tilesOfSize, TILE_WIDTH, widthOf } from './tile-path';
import { rootOfSize, rootsOfSpans, tilesFor } from './tile-tree';
import { hashOfLeaf, rootOfNothing } from './tree.hash';
import { includes, extendsTree } from './verify-proof';
import { COSIGNATURE, LOG_SIGNATURE, verifierKey, vkeyOf, vkeyText } from './verifier-key.hash';

const entry = (i: number): Buffer => Buffer.from(`{"i":${i},"type":"AssessmentRecorded","v":1}`);
const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const hexes = (path: readonly string[]): readonly Buffer[] => path.map(hex);
const SIZE = 70_000;
const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The whole log of the vectors: its tiles, and its roots at the sizes asked for, grown in steps of uneven length. */
const grown = (() => {
  const tiles = new Map<string, Buffer>();
  const roots = new Map<number, string>();
  const tree = GrowingTree.of(0, () => Buffer.alloc(0));
  for (const stop of Object.keys(vectors.treeRoots)
    .map(Number)
    .sort((a, b) => a - b)) {
    tree.append(Array.from({ length: stop - tree.size }, (_, i) => hashOfLeaf(entry(tree.size + i))));
    for (const { level, n, hashes } of tree.takeGrown()) tiles.set(`${level}/${n}`, Buffer.from(hashes));
    roots.set(stop, tree.root().toString('hex'));
  }
  return { roots, read: (level: number, n: number): Buffer => tiles.get(`${level}/${n}`) ?? Buffer.alloc(0) };
})();

describe('the tree', () => {
  const eight = vectors.rfc6962Eight;
  it('has the roots of the eight classic leaves', () => {
    const tree = GrowingTree.of(0, () => Buffer.alloc(0));
    expect(rootOfNothing().toString('hex')).toBe(eight.emptyRoot);
    expect(eight.leavesHex.map((leaf) => hashOfLeaf(hex(leaf)).toString('hex'))).toEqual(eight.leafHashes);
    expect(eight.leafHashes.map((leaf) => (tree.append([hex(leaf)]), tree.root().toString('hex')))).toEqual(eight.roots);
  });
  it.each(eight.inclusion)('includes leaf $index of $size as published', ({ index, size, path }) =>
    expect(includes({ index, size, leaf: hex(eight.leafHashes[index]!), path: hexes(path), root: hex(eight.roots[size - 1]!) })).toBe(true),
  );
  it.each(eight.consistency)('grows from $old to $new as published', ({ old, new: size, path }) =>
    expect(extendsTree({ old, size, path: hexes(path), oldRoot: hex(eight.roots[old - 1]!), root: hex(eight.roots[size - 1]!) })).toBe(
      true,
    ),
  );
  it.each(Object.entries(vectors.treeRoots))('has the root of %s entries', (size, root) => {
    expect(grown.roots.get(Number(size))).toBe(root);
    // The tiles of the largest tree hold every smaller one.
    expect(rootOfSize(grown.read, Number(size)).toString('hex')).toBe(root);
  });
});

describe('proofs', () => {
  it.each(vectors.inclusion)('includes entry $index in $size', ({ index, size, entryUtf8, leafHash, path, root }) => {
    const spans = inclusionSpans(index, size);
    expect(rootsOfSpans(grown.read, spans).map((hash) => hash.toString('hex'))).toEqual(path);
    expect(tilesFor(spans).length).toBeLessThanOrEqual(8);
    expect(hashOfLeaf(Buffer.from(entryUtf8)).toString('hex')).toBe(leafHash);
    expect(includes({ index, size, leaf: hex(leafHash), path: hexes(path), root: hex(root) })).toBe(true);
  });
  it.each(vectors.consistency)('grows from $old to $new', ({ old, new: size, path, oldRoot, newRoot }) => {
    expect(rootsOfSpans(grown.read, consistencySpans(old, size)).map((hash) => hash.toString('hex'))).toEqual(path);
    expect(extendsTree({ old, size, path: hexes(path), oldRoot: hex(oldRoot), root: hex(newRoot) })).toBe(true);
  });
  it.each(vectors.inclusionReject)('refuses inclusion: $why', ({ index, size, leafHash, path, root }) =>
    expect(includes({ index, size, leaf: hex(leafHash), path: hexes(path), root: hex(root) })).toBe(false),
  );
  it.each(vectors.consistencyReject)('refuses growth: $why', ({ old, new: size, path, oldRoot, newRoot }) =>
    expect(extendsTree({ old, size, path: hexes(path), oldRoot: hex(oldRoot), root: hex(newRoot) })).toBe(false),
  );
});

describe('tiles', () => {
  it.each(vectors.tilePaths)('$tile is written and read', ({ level, n, width, tile, bundle }) => {
    expect(tilePath({ level, n, width })).toBe(tile);
    expect(tileAt(tile)).toEqual({ level, n, width });
    if (bundle) expect(tileAt(bundle)).toEqual({ level: 'entries', n, width });
  });
  it.each([
    'tile/0/1',
    'tile/0/0000',
    'tile/00/000',
    'tile/0/x000/001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/0/000.p/01',
    'tile/64/000',
    'tile/0/000/',
    'tile/data/000',
  ])('%s names none', (path) => expect(tileAt(path)).toBeUndefined());
  it.each(Object.entries(vectors.tilesForSize))('are complete for %s entries', (size, expected) => {
    const paths = tilesOfSize(Number(size)).map(tilePath);
    if (Array.isArray(expected)) expect(paths).toEqual(expected);
    else expect([paths.length, paths.filter((path) => path.includes('.p/'))]).toEqual([expected.count, expected.partial]);
  });
  it.each(vectors.tiles)('$path has the published bytes', ({ level, n, width, length, sha256 }) => {
    const tile = grown.read(level, n).subarray(0, width * 32);
    expect([tile.length, sha(tile)]).toEqual([length, sha256]);
  });
  it.each(vectors.bundles)('$path has the published bytes', ({ n, width, length, sha256 }) => {
    const entries = Array.from({ length: TILE_WIDTH }, (_, i) => entry(n * TILE_WIDTH + i));
    const bundle = firstOf(bundled(entries), width);
    expect([bundle.length, sha(bundle)]).toEqual([length, sha256]);
    expect(entriesOf(bundle)).toEqual(entries.slice(0, width));
    expect(() => entriesOf(bundle.subarray(0, -1))).toThrow(Malformed);
  });
  it('of a width that a tree has not got have none', () =>
    expect([widthOf(0, 273, SIZE), widthOf(0, 274, SIZE), widthOf(1, 1, SIZE)]).toEqual([112, 0, 17]));
});

describe('keys and notes', () => {
  const seeds = Object.entries(vectors.keys.seeds) as [keyof typeof vectors.keys.seeds, string][];
  it.each(seeds)('%s has its public key, id and text', (who, seed) => {
    const kind = who.startsWith('log') ? LOG_SIGNATURE : COSIGNATURE;
    const key = verifierKey(vectors.keys.names[who], kind, publicBytesOf(privateKeyOf(hex(seed))));
    expect([key.publicKey.toString('hex'), key.id, vkeyText(key)]).toEqual([
      vectors.keys.publicKeys[who],
      vectors.keys.keyIds[who],
      vectors.keys.vkeys[who],
    ]);
    expect(vkeyOf(vectors.keys.vkeys[who])).toEqual(key);
  });
  it.each(vectors.vkeyReject)('refuses a key: $why', ({ vkey }) => expect(() => vkeyOf(vkey)).toThrow(Malformed));

  const opened = (note: string, vkeys: readonly string[]): number => openNote(noteOf(note), vkeys.map(vkeyOf)).signedBy.length;
  const [good, bad] = [
    vectors.notes.filter(({ expect: told }) => told === 'accept'),
    vectors.notes.filter(({ expect: told }) => told === 'reject'),
  ];
  it.each(good)('opens: $name', ({ note, vkeys, verified }) => {
    expect(opened(note, vkeys)).toBe(verified);
    expect(noteText(noteOf(note))).toBe(note);
  });
  it.each(bad)('refuses: $name', ({ note, vkeys }) => expect(() => opened(note, vkeys)).toThrow());
  it.each(Object.entries(vectors.checkpoints))('signs %s entries to the same bytes, as often as it is asked', (size, { text, note }) => {
    const key = privateKeyOf(hex(vectors.keys.seeds.log));
    const made = (): string => noteText({ text, signatures: [signNote(vectors.about.origin, key, text)] });
    expect([noteOf(note).text, note.startsWith(made()), made()]).toEqual([text, true, made()]);
    expect(checkpointText({ origin: vectors.about.origin, size: Number(size), root: rootOfSize(grown.read, Number(size)) })).toBe(text);
  });
  it.each(vectors.checkpointBodies)('the body "$name": $expect', ({ text, expect: told }) => {
    const read = (): number => checkpointOf(text).size;
    if (told === 'accept') expect(read()).toBeGreaterThanOrEqual(0);
    else expect(read).toThrow(Malformed);
  });
  it.each(vectors.cosignatures)('cosigns $size at $time as $name', ({ size, time, name, vkey, line }) => {
    const { text } = vectors.checkpoints[String(size) as '3'];
    const seed = name === vectors.keys.names.witness1 ? vectors.keys.seeds.witness1 : vectors.keys.seeds.witness2;
    const signature = cosignNote(name, privateKeyOf(hex(seed)), text, BigInt(time));
    expect(signatureLine(signature)).toBe(line);
    expect(openNote({ text, signatures: [signature] }, [vkeyOf(vkey)]).signedBy.map((by) => by.time)).toEqual([BigInt(time)]);
  });
  it.each(vectors.cosignatureReject)('refuses a cosignature: $why', ({ text, vkey, line }) =>
    expect(() => openNote({ text, signatures: [signatureOf(line.trimEnd())] }, [vkeyOf(vkey)])).toThrow(NoteRefused),
  );
});

describe('policies and proofs in files', () => {
  const named = (told: string): typeof vectors.policies => vectors.policies.filter(({ expect: each }) => each === told);
  it.each(named('accept'))('believes by "$name"', ({ policy, note }) =>
    expect(believedCheckpoint(note, policyOf(policy)).origin).toBe(vectors.about.origin),
  );
  it.each(named('reject'))('does not believe by "$name"', ({ policy, note }) =>
    expect(() => believedCheckpoint(note, policyOf(policy))).toThrow(NoteRefused),
  );
  it.each(named('invalid-policy'))('is no policy: $name', ({ policy }) => expect(() => policyOf(policy)).toThrow(Malformed));

  const regulators = policyOf(vectors.policies.find(({ name }) => name === 'all of two')!.policy);
  it.each(vectors.tlogProofs.filter(({ expect: told }) => told === 'accept'))('the file is believed: $name', ({ entryUtf8, proof }) => {
    expect(believedProof(proof, Buffer.from(entryUtf8), regulators).size).toBeGreaterThan(0);
    if (!proof.includes('\nextra ')) expect(proofFileText(proofFileOf(proof))).toBe(proof);
  });
  it.each(vectors.tlogProofs.filter(({ expect: told }) => told !== 'accept'))('the file is not believed: $name', ({ entryUtf8, proof }) =>
    expect(() => believedProof(proof, Buffer.from(entryUtf8), regulators)).toThrow(),
  );
});
