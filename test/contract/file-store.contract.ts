import { randomBytes, randomUUID } from 'node:crypto';
import { FileStore, MAX_STORED_BYTES } from '../../src/files/file-store.port';
import type { Uuid } from '../../src/kernel/uuid';

export interface FileStoreUnderTest {
  readonly store: FileStore;
  /** The same files, by somebody who was started later. */
  again(): Promise<FileStore>;
}

const LARGE_BYTES = 5 * 1_048_576;
const id = (): Uuid => randomUUID() as Uuid;

/** What every store of files promises; each adapter's spec is one call of this. */
export function fileStoreContract(make: () => Promise<FileStoreUnderTest>): void {
  let store: FileStore;
  let again: FileStoreUnderTest['again'];
  beforeAll(async () => ({ store, again } = await make()));

  it.each([
    ['nothing', 0],
    ['a byte', 1],
    ['more than a packet', 100_000],
    ['a part of a large file', LARGE_BYTES],
  ])('gives back %s byte for byte', async (_, length) => {
    const [fileId, bytes] = [id(), randomBytes(length)];
    await store.put(fileId, bytes);
    expect((await store.get(fileId))?.equals(bytes)).toBe(true);
  });
  it('gives to whoever is started later what was put before', async () => {
    const [fileId, bytes] = [id(), randomBytes(1_000)];
    await store.put(fileId, bytes);
    expect((await (await again()).get(fileId))?.equals(bytes)).toBe(true);
  });
  it('knows nothing of what was never put', async () => expect(await store.get(id())).toBeNull());
  it('has the same file once, however often it is put', async () => {
    const [fileId, bytes] = [id(), randomBytes(1_000)];
    await store.put(fileId, bytes);
    await store.put(fileId, bytes);
    expect((await store.get(fileId))?.equals(bytes)).toBe(true);
    await store.remove(fileId);
    expect(await store.get(fileId)).toBeNull();
  });
  it('replaces a file by the one that is put in its place', async () => {
    const [fileId, bytes] = [id(), randomBytes(10)];
    await store.put(fileId, randomBytes(1_000));
    await store.put(fileId, bytes);
    expect((await store.get(fileId))?.equals(bytes)).toBe(true);
  });
  it('removes one and leaves the others', async () => {
    const [gone, left] = [id(), id()];
    await store.put(gone, randomBytes(10));
    await store.put(left, Buffer.from('left'));
    await store.remove(gone);
    expect([await store.get(gone), String(await store.get(left))]).toEqual([null, 'left']);
  });
  it('removes what is not there without a fault', async () => expect(await store.remove(id())).toBeUndefined());
  it('never shows half of a file to whoever reads while it is written', async () => {
    const [fileId, before, after] = [id(), Buffer.alloc(LARGE_BYTES, 1), Buffer.alloc(LARGE_BYTES, 2)];
    await store.put(fileId, before);
    const writing = store.put(fileId, after);
    const seen = await Promise.all(Array.from({ length: 4 }, () => store.get(fileId)));
    await writing;
    expect(seen.map((bytes) => bytes !== null && (bytes.equals(before) || bytes.equals(after)))).toEqual([true, true, true, true]);
  });
  it('takes many at a time', async () => {
    const files = Array.from({ length: 40 }, () => [id(), randomBytes(2_000)] as const);
    await Promise.all(files.map(([fileId, bytes]) => store.put(fileId, bytes)));
    const read = await Promise.all(files.map(([fileId]) => store.get(fileId)));
    expect(read.filter((bytes, at) => !bytes?.equals(files[at]![1]))).toEqual([]);
  });
  it('takes the largest file and none that is larger', async () => {
    const fileId = id();
    await store.put(fileId, Buffer.alloc(MAX_STORED_BYTES));
    expect((await store.get(fileId))?.length).toBe(MAX_STORED_BYTES);
    await expect(store.put(id(), Buffer.alloc(MAX_STORED_BYTES + 1))).rejects.toThrow(RangeError);
  });
}
