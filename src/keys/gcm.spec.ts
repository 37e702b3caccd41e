import { openedPart, sealedPart } from '../contexts/assessment/evidence-imports/sealed-part.hash';
import { openedAnswer, sealedAnswer } from '../access/secrets.hash';
import { uuid } from '../kernel/uuid';
import { openedFile, sealedFile } from '../people/file-sealing.hash';
import { opened as openedText, sealed as sealedText } from '../people/sealing.hash';
import { IV_BYTES, opened, sealed, TAG_BYTES } from './gcm.hash';
import { HeldMasterKey } from './master-key.hash';

const [key, otherKey, iv, bound] = [Buffer.alloc(32, 1), Buffer.alloc(32, 3), Buffer.alloc(IV_BYTES, 2), Buffer.from('a place')];
const altered = (bytes: Buffer, at: number): Buffer => {
  const other = Buffer.from(bytes);
  other[at]! ^= 1;
  return other;
};

describe('what is sealed', () => {
  const bytes = sealed('张三', key, bound, iv);

  it('is iv, tag and ciphertext', () => {
    expect(bytes.subarray(0, IV_BYTES).equals(iv)).toBe(true);
    expect(bytes).toHaveLength(IV_BYTES + TAG_BYTES + Buffer.byteLength('张三'));
  });
  it('is the same of a text and of its bytes', () => expect(sealed(Buffer.from('张三'), key, bound, iv).equals(bytes)).toBe(true));
  it('opens to what it was, empty or long', () => {
    const contents = [Buffer.alloc(0), Buffer.from('张三'), Buffer.alloc(100_001, 7)];
    expect(contents.map((content) => opened(sealed(content, key, bound, iv), key, bound).equals(content))).toEqual([true, true, true]);
  });
  it('opens under no other key and in no other place', () => {
    expect(() => opened(bytes, otherKey, bound)).toThrow('unable to authenticate data');
    expect(() => opened(bytes, key, Buffer.from('another place'))).toThrow('unable to authenticate data');
  });
  it.each([
    ['iv', 0],
    ['tag', IV_BYTES],
    ['ciphertext', IV_BYTES + TAG_BYTES],
  ])('does not open with another bit in its %s', (_, at) =>
    expect(() => opened(altered(bytes, at), key, bound)).toThrow('unable to authenticate data'),
  );
  it('does not open where it was cut, be it to less than a tag', () => {
    expect(
      [0, 5, 20, IV_BYTES + TAG_BYTES, bytes.length - 1].map((end) => {
        try {
          return opened(bytes.subarray(0, end), key, bound);
        } catch (fault) {
          return fault instanceof Error;
        }
      }),
    ).toEqual([true, true, true, true, true]);
  });
});

/** Sealed by releases that had this body four times: what lies in a database or a folder must open for ever. */
describe('what was sealed before, for the same iv, is sealed so again and opens', () => {
  const owner = uuid('11111111-1111-4111-8111-111111111111');
  const hex = (bytes: Buffer): string => bytes.toString('hex');

  it('a text of a person', () => {
    const [former, place] = [
      '020202020202020202020202af63790c5a74afc5eb4c9ac14ca0d128e26a69adf2de',
      { owner, field: 'name', version: 1 } as const,
    ];
    expect([hex(sealedText('张三', key, place, iv)), openedText(Buffer.from(former, 'hex'), key, place)]).toEqual([former, '张三']);
  });
  it('a file of a person', () => {
    const [former, place] = ['020202020202020202020202ccc026473ccc7354c9e904a86a22e346e26a69adf2de', { owner, fileId: owner }];
    expect([hex(sealedFile(Buffer.from('张三'), key, place, iv)), String(openedFile(Buffer.from(former, 'hex'), key, place))]).toEqual([
      former,
      '张三',
    ]);
  });
  it('a part of an upload', () => {
    const [former, place] = ['02020202020202020202020214ecac9d1ca5c357158cb1bbf18ac7a3e26a69adf2de', { uploadId: owner, part: 1 }];
    expect([hex(sealedPart(Buffer.from('张三'), key, place, iv)), String(openedPart(Buffer.from(former, 'hex'), key, place))]).toEqual([
      former,
      '张三',
    ]);
  });
  it('an answer', () => {
    const [former, text] = [
      '020202020202020202020202c50117e4a4b736e3a570a1f3d54fc546266011ad7692740fa6228fb5070cc6bf4b',
      '{"name":"张三"}',
    ];
    expect([hex(sealedAnswer(key, 'request', text, iv)), openedAnswer(key, 'request', Buffer.from(former, 'hex'))]).toEqual([former, text]);
  });
  it('the keys of a deployment', () => {
    const former = Buffer.from('020202020202020202020202154bd9c0acce883dae023f7cd48b753ce26a69adf2de', 'hex');
    expect([String(new HeldMasterKey(key).unwrap(former)), new HeldMasterKey(otherKey).unwrap(former)]).toEqual(['张三', undefined]);
    expect(new HeldMasterKey(key).unwrap(former.subarray(0, IV_BYTES + TAG_BYTES - 1))).toBeUndefined();
  });
});
