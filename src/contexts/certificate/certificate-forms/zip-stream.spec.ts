import { buffer } from 'node:stream/consumers';
import { type ZippedFile, zipStream } from './zip-stream.file';

/** Of a local header (APPNOTE 4.3.7): flags, method, sizes. */
const [FLAGS, METHOD, CRC, SIZE] = [6, 8, 14, 22];
const LENGTHS_FOLLOW = 0x0008;
const STORED = 0;

async function* files(): AsyncGenerator<ZippedFile> {
  for (const name of ['一.pdf', '二.pdf']) yield { name, content: new TextEncoder().encode(`content of ${name}`) };
}

it('can be read from its beginning: lengths stand before what is not packed', async () => {
  const bytes = await buffer(await zipStream(files()));
  const [flags, method, crc, size] = [
    bytes.readUInt16LE(FLAGS),
    bytes.readUInt16LE(METHOD),
    bytes.readUInt32LE(CRC),
    bytes.readUInt32LE(SIZE),
  ];
  expect([flags & LENGTHS_FOLLOW, method, crc > 0, size]).toEqual([0, STORED, true, Buffer.byteLength('content of 一.pdf')]);
});
it('is the same for the same files', async () =>
  expect(await buffer(await zipStream(files()))).toEqual(await buffer(await zipStream(files()))));
it('makes no more once nobody takes it, and whoever made it is told', async () => {
  let made = 0;
  let told = (): void => undefined;
  const ended = new Promise<void>((resolve) => (told = resolve));
  const many = async function* (): AsyncGenerator<ZippedFile> {
    try {
      for (; made < 1_000; made += 1) yield { name: `${made}.pdf`, content: new Uint8Array(100_000) };
    } finally {
      told();
    }
  };
  const stream = await zipStream(many());
  stream.destroy();
  await ended;
  const then = made;
  await buffer(await zipStream(files()));
  expect([made - then < 3, made < 10]).toEqual([true, true]);
});
