import { id } from '../../../../test/support/stories/given';
import { IV_BYTES } from '../../../keys/gcm.hash';
import { openedPart, sealedPart } from './sealed-part.hash';

const [key, iv, uploadId] = [Buffer.alloc(32, 1), Buffer.alloc(IV_BYTES, 2), id(1)];
const bytes = Buffer.from('a part of an archive');
const sealed = sealedPart(bytes, key, { uploadId, part: 0 }, iv);

it('opens what it sealed and hides it', () =>
  expect([openedPart(sealed, key, { uploadId, part: 0 }).equals(bytes), sealed.includes(bytes)]).toEqual([true, false]));
it.each([
  ['another part', key, { uploadId, part: 1 }],
  ['another upload', key, { uploadId: id(2), part: 0 }],
  ['another key', Buffer.alloc(32, 3), { uploadId, part: 0 }],
])('opens nothing as %s', (_, with_, place) => expect(() => openedPart(sealed, with_, place)).toThrow());
