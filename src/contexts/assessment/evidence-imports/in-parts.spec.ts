import fc from 'fast-check';
import { counted, inParts } from './in-parts';

async function* streamOf(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text);
}
async function all(chunks: AsyncIterable<Buffer>): Promise<string[]> {
  const read: string[] = [];
  for await (const chunk of chunks) read.push(String(chunk));
  return read;
}

it.each([
  [['abcdefg'], ['abc', 'def', 'g']],
  [
    ['ab', 'cd', 'ef'],
    ['abc', 'def'],
  ],
  [['a', '', 'b'], ['ab']],
  [[], []],
  [['abc'], ['abc']],
])('%j comes in parts of three as %j', async (chunks, parts) => expect(await all(inParts(streamOf(...chunks), 3))).toEqual(parts));
it('neither loses nor adds a byte, however the body is cut', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary-ascii', maxLength: 20 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 30 }),
      async (chunks, size) => {
        const parts = await all(inParts(streamOf(...chunks), size));
        expect(parts.join('')).toBe(chunks.join(''));
        expect(parts.slice(0, -1).every(({ length }) => length === size)).toBe(true);
      },
    ),
  ));

describe('a body of at most five bytes', () => {
  const limited = (...chunks: string[]) => all(counted(streamOf(...chunks), 5, () => new Error('too many')));
  it('may have five', async () => expect(await limited('abc', 'de')).toEqual(['abc', 'de']));
  it('may not have six', async () => await expect(limited('abc', 'def')).rejects.toThrow('too many'));
});
