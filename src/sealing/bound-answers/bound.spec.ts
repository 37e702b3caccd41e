import { generateKeyPairSync } from 'node:crypto';
import { checkpointText } from '../../tlog/checkpoint';
import { publicBytesOf } from '../../tlog/ed25519.hash';
import { noteText } from '../../tlog/note';
import { policyOf } from '../../tlog/policy';
import { cosignNote, signNote } from '../../tlog/sign-note.hash';
import { COSIGNATURE, LOG_SIGNATURE, verifierKey, vkeyText } from '../../tlog/verifier-key.hash';
import { positionsOf } from '../growing/growing-log';
import { boundTo } from './bound';
import { pastTag } from './past-tag.hash';
import { positionsUpTo } from './positions-up-to';

const ORIGIN = 'ledger.example/tlog';
const keyOf = (name: string, kind: number) => {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { name, privateKey, line: vkeyText(verifierKey(name, kind, publicBytesOf(privateKey))) };
};
const [log, one, two, stranger] = [
  keyOf(ORIGIN, LOG_SIGNATURE),
  keyOf('one.example/w', COSIGNATURE),
  keyOf('two.example/w', COSIGNATURE),
  keyOf('other.example/w', COSIGNATURE),
];
const text = checkpointText({ origin: ORIGIN, size: 9, root: Buffer.alloc(32, 1) });
const policyWith = (quorum: string) =>
  policyOf(
    `log ${log.line}\nwitness one ${one.line}\nwitness two ${two.line}\ngroup any any one\ngroup both all any two\nquorum ${quorum}\n`,
  );
const noteBy = (...cosigned: readonly (readonly [typeof one, bigint])[]): string =>
  noteText({
    text,
    signatures: [
      signNote(log.name, log.privateKey, text),
      ...cosigned.map(([key, time]) => cosignNote(key.name, key.privateKey, text, time)),
    ],
  });
const bound = (note: string, policy = policyWith('both')) =>
  boundTo(7n, 6, { note, publishedAt: '2026-11-02T00:00:00.000Z', timeStamp: null }, policy);

it('names the checkpoint as its note does, and where the note is', () =>
  expect(bound(noteBy())).toMatchObject({
    state: 'SEALED',
    position: '7',
    treeSize: 6,
    checkpoint: {
      origin: ORIGIN,
      size: 9,
      rootHash: Buffer.alloc(32, 1).toString('base64'),
      note: '/tlog/checkpoints/9',
      publishedAt: '2026-11-02T00:00:00.000Z',
    },
  }));
it('names every witness of the policy with its time, and when the quorum was there', () =>
  expect(bound(noteBy([two, 1_790_000_060n], [stranger, 1n], [one, 1_790_000_000n]))).toMatchObject({
    witnesses: [
      { witness: one.name, cosignedAt: '2026-09-21T14:13:20.000000Z' },
      { witness: two.name, cosignedAt: '2026-09-21T14:14:20.000000Z' },
    ],
    witnessedAt: '2026-09-21T14:14:20.000000Z',
  }));
it('says that nobody witnessed it, where too few did or none is asked for', () => {
  expect(bound(noteBy([one, 1_790_000_000n])).witnessedAt).toBeNull();
  expect(bound(noteBy(), policyOf(`log ${log.line}\nquorum none\n`))).toMatchObject({ witnesses: [], witnessedAt: null });
});
it.each([
  [4n, 0],
  [5n, 1],
  [7n, 3],
  [99n, 4],
])('in a bundle that begins at 5 and holds four, %i is the end of %i', (position, leaves) =>
  expect(positionsUpTo(position, { first: 5n, leaves: 4, positions: null })).toBe(leaves),
);
it.each([
  [4n, 0],
  [5n, 1],
  [11n, 1],
  [12n, 2],
  [99n, 3],
])('in a bundle whose positions leave gaps, %i is the end of %i', (position, leaves) =>
  expect(
    positionsUpTo(position, { first: 5n, leaves: 3, positions: positionsOf([{ position: 5n }, { position: 12n }, { position: 30n }]) }),
  ).toBe(leaves),
);
it.each([
  ['"7"', /^"7-[0-9a-f]{16}"$/],
  ['W/"p48"', /^W\/"p48-[0-9a-f]{16}"$/],
])('the tag %s becomes that of another representation, which changes with what is told', (tag, form) => {
  expect(pastTag(tag, { count: 1 })).toMatch(form);
  expect(pastTag(tag, { count: 1 })).not.toBe(pastTag(tag, { count: 2 }));
});
