import { createHash } from 'node:crypto';
import { id } from '../../test/support/stories/given';
import { IV_BYTES } from '../keys/gcm.hash';
import { commitment } from '../ledger/commitment.hash';
import { fileCommitment, fileIdOf, openedFile, sealedFile } from './file-sealing.hash';

const [key, otherKey, iv] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(IV_BYTES, 3)];
const [owner, fileId, scope] = [id(1), id(2), id(3)];
const photo = Buffer.from('the bytes of a photo');
const sealed = sealedFile(photo, key, { owner, fileId }, iv);

it('opens what it sealed', () => expect(openedFile(sealed, key, { owner, fileId }).equals(photo)).toBe(true));
it('hides what it sealed', () => expect(sealed.includes(photo)).toBe(false));
it.each([
  ['another key', otherKey, owner, fileId],
  ['another person', key, id(9), fileId],
  ['another file', key, owner, id(9)],
])('opens nothing with %s', (_, with_, whose, which) => expect(() => openedFile(sealed, with_, { owner: whose, fileId: which })).toThrow());
it('opens nothing that was altered by one bit', () => {
  const altered = Buffer.from(sealed);
  altered[altered.length - 1]! ^= 1;
  expect(() => openedFile(altered, key, { owner, fileId })).toThrow();
});
it('knows the same bytes again, of one person in one scope', () => {
  expect(fileIdOf(key, scope, photo)).toBe(fileIdOf(key, scope, Buffer.from(photo)));
  expect(
    new Set([
      fileIdOf(key, scope, photo),
      fileIdOf(otherKey, scope, photo),
      fileIdOf(key, id(4), photo),
      fileIdOf(key, scope, Buffer.from('another')),
    ]).size,
  ).toBe(4);
});
it('gives ids that are UUIDs', () =>
  expect(fileIdOf(key, scope, photo)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
it('commits to the bytes under a salt that goes with the key: a plain hash would name the photo for ever', () => {
  const digest = createHash('sha256').update(photo).digest('hex');
  const committed = fileCommitment(key, fileId, photo);
  expect(committed).toMatch(/^[0-9a-f]{64}$/);
  expect(
    new Set([
      committed,
      digest,
      commitment(digest, Buffer.alloc(32)),
      fileCommitment(otherKey, fileId, photo),
      fileCommitment(key, id(9), photo),
      fileCommitment(key, fileId, Buffer.from('x')),
    ]).size,
  ).toBe(6);
});
