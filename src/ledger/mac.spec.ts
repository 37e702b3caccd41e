import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { Mac } from './mac.hash';

it('is what HMAC-SHA256 is, whatever the key and the message, one after the other', () => {
  const bytes = (maxLength: number) => fc.uint8Array({ maxLength }).map((each) => Buffer.from(each));
  fc.assert(
    fc.property(bytes(64), fc.array(bytes(600), { minLength: 1, maxLength: 3 }), (key, messages) => {
      const mac = new Mac(key);
      expect(messages.flatMap((message) => [mac.of(message).toString('hex'), mac.hexOf(message)])).toEqual(
        messages.flatMap((message) => Array<string>(2).fill(createHmac('sha256', key).update(message).digest('hex'))),
      );
    }),
  );
});

it('takes no key of more than a block', () => expect(() => new Mac(Buffer.alloc(65))).toThrow(RangeError));
