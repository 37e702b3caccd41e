import fc from 'fast-check';
import { crc32 } from './crc32';

it('gives the check value of its definition', () => expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926));
it('of nothing is 0', () => expect(crc32(Buffer.alloc(0))).toBe(0));
it('may be told in pieces', () =>
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), fc.uint8Array({ maxLength: 50 }), (head, tail) =>
      expect(crc32(tail, crc32(head))).toBe(crc32(Buffer.concat([head, tail]))),
    ),
  ));
