import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { zipOf, ZipPart } from '../../../../test/support/sheets/make-zip';
import { ArchiveRefused } from './archive-refused';
import { EvidenceArchive } from './evidence-archive.file';
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_UNPACKED_MIB } from './evidence-limits';
import { bytesOf, foundFile } from './read-files.file';
import { PartUnavailable, UploadReader } from './upload-reader.file';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3_000, 7)]);
const part = (name: string | Buffer, content: Buffer | string = JPEG, more: Partial<ZipPart> = {}): ZipPart => ({ name, content, ...more });

/** Bytes that no packing makes fewer. */
const NOISE = Buffer.concat(Array.from({ length: 200 }, (_, at) => createHash('sha256').update(String(at)).digest()));

/** As it lies in the store: in parts of some bytes, of which only whole ones are given. */
function open(bytes: Buffer, partBytes = 1_000): Promise<EvidenceArchive> {
  return EvidenceArchive.open(
    new UploadReader(partBytes, (at) => Promise.resolve(bytes.subarray(at * partBytes, (at + 1) * partBytes))),
    bytes.length,
  );
}
const refusalOf = async (bytes: Buffer): Promise<unknown> =>
  open(bytes).then(
    () => 'taken',
    (fault: unknown) => (fault instanceof ArchiveRefused ? fault.refusal : fault),
  );
const namesIn = async (...parts: readonly ZipPart[]): Promise<readonly string[]> =>
  (await open(zipOf(...parts))).files.map(({ name }) => name);

describe('a name', () => {
  it('in GBK is read, as Windows in Chinese writes it', async () =>
    expect(await namesIn(part(iconv.encode('照片/张三-32089919900307663X.jpg', 'gbk')))).toEqual(['张三-32089919900307663X.jpg']));
  it('in GB18030 is read, with a character that GBK lacks', async () =>
    expect(await namesIn(part(iconv.encode('𠮷田.jpg', 'gb18030')))).toEqual(['𠮷田.jpg']));
  it('in UTF-8 is read, whether the archive says so or not', async () =>
    expect(await namesIn(part('张三.jpg', JPEG, { flags: 0x800 }), part('李四.jpg'))).toEqual(['张三.jpg', '李四.jpg']));
  it('stands without its folders, and what systems leave there does not stand at all', async () =>
    expect(await namesIn(part('照片/'), part('照片/a.jpg'), part('__MACOSX/照片/._a.jpg'), part('照片/Thumbs.db'), part('b.jpg'))).toEqual([
      'a.jpg',
      'b.jpg',
    ]));
  it('has its place in the archive, folders counted', async () =>
    expect((await open(zipOf(part('照片/'), part('照片/a.jpg')))).files.map(({ entry }) => entry)).toEqual([2]));
});

describe('an archive is refused', () => {
  it.each<[string, Buffer, string]>([
    ['that is none', Buffer.from('这不是压缩包'), 'EVIDENCE_ZIP_UNREADABLE'],
    ['that is empty', Buffer.alloc(0), 'EVIDENCE_ZIP_UNREADABLE'],
    ['that was cut off', zipOf(part('a.jpg', NOISE)).subarray(0, 3_000), 'EVIDENCE_ZIP_UNREADABLE'],
    ['without a file', zipOf(part('照片/')), 'EVIDENCE_ZIP_EMPTY'],
    ['with a password', zipOf(part('a.jpg'), part('b.jpg', JPEG, { flags: 1 })), 'EVIDENCE_ZIP_ENCRYPTED'],
    ['that leads out of itself', zipOf(part('a.jpg'), part('../../etc/cron.d/x')), 'EVIDENCE_ZIP_PATH_UNSAFE'],
    ['that names a disk', zipOf(part('C:\\a.jpg')), 'EVIDENCE_ZIP_PATH_UNSAFE'],
  ])('%s', async (_, bytes, code) => expect(await refusalOf(bytes)).toMatchObject({ refused: code }));
  it('with more entries than it may have', async () => {
    const bytes = zipOf(part('a.jpg'));
    bytes.writeUInt16LE(MAX_ENTRIES + 1, bytes.length - 12);
    bytes.writeUInt16LE(MAX_ENTRIES + 1, bytes.length - 14);
    expect(await refusalOf(bytes)).toEqual({
      refused: 'EVIDENCE_ZIP_TOO_MANY_FILES',
      params: { found: MAX_ENTRIES + 1, limit: MAX_ENTRIES },
    });
  });
  it('that claims to unpack to more than all files may be', async () => {
    const claims = (count: number): Buffer =>
      zipOf(...Array.from({ length: count }, (_, at) => part(`${at}.jpg`, JPEG, { claimedBytes: MAX_FILE_BYTES })));
    const fit = Math.floor((MAX_UNPACKED_MIB * 1_048_576) / MAX_FILE_BYTES);
    expect([await refusalOf(claims(fit)), await refusalOf(claims(fit + 1))]).toEqual([
      'taken',
      { refused: 'EVIDENCE_ZIP_UNPACKS_TOO_LARGE', params: { limit: MAX_UNPACKED_MIB } },
    ]);
  });
});

describe('a file', () => {
  const only = async (given: ZipPart, partBytes?: number) => (await open(zipOf(given), partBytes)).files[0]!;
  it('is read whole across the parts, and told by its content', async () => {
    const file = await only(part('a.txt'), 100);
    expect(await bytesOf(file)).toEqual(JPEG);
    expect(await foundFile(file)).toMatchObject({
      entry: 1,
      name: 'a.txt',
      bytes: JPEG.length,
      content: 'JPEG',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
  });
  it('of the same bytes is told to be the same', async () =>
    expect((await foundFile(await only(part('a.jpg')))).digest).toBe((await foundFile(await only(part('b.jpg')))).digest));
  it('that is something else is told so', async () =>
    expect((await foundFile(await only(part('a.jpg', '这不是照片')))).content).toBe('OTHER'));
  it('without a byte is something else', async () => expect((await foundFile(await only(part('a.jpg', '')))).content).toBe('OTHER'));
  it('larger than one may be is not even unpacked', async () => {
    const file = await only(part('a.jpg', JPEG, { claimedBytes: MAX_FILE_BYTES + 1 }));
    expect(
      await foundFile({
        ...file,
        read: () => {
          throw new Error('unpacked');
        },
      }),
    ).toMatchObject({ content: null, digest: null });
  });
  it('that unpacks to more than it claims is stopped there: a bomb', async () => {
    const bomb = await only(part('a.jpg', Buffer.alloc(8 * 1_048_576), { claimedBytes: 1_000 }), 1_048_576);
    let unpacked = 0;
    const watched = {
      ...bomb,
      read: async function* () {
        for await (const chunk of bomb.read()) {
          unpacked += chunk.length;
          yield chunk;
        }
      },
    };
    expect((await foundFile(watched)).content).toBe('DAMAGED');
    expect(unpacked).toBeLessThanOrEqual(1_000);
  });
  it('that is damaged within is told so', async () => {
    const bytes = zipOf(part('a.jpg', NOISE));
    bytes.fill(0xff, 60, 400);
    expect((await foundFile((await open(bytes)).files[0]!)).content).toBe('DAMAGED');
  });
  it('is not called damaged because the store is away', async () => {
    const bytes = zipOf(part('a.jpg', NOISE));
    let isAway = false;
    const reader = new UploadReader(500, (at) =>
      isAway ? Promise.reject(new Error('503')) : Promise.resolve(bytes.subarray(at * 500, (at + 1) * 500)),
    );
    const [file] = (await EvidenceArchive.open(reader, bytes.length)).files;
    isAway = true;
    await expect(foundFile(file!)).rejects.toThrow(PartUnavailable);
  });
});
