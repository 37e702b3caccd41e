import { configure, type FileEntry, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';

/** Every file of an archive by its name. */
export async function unzipped(zip: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new Uint8ArrayReader(zip)).getEntries();
  return new Map(
    await Promise.all(entries.map(async (entry) => [entry.filename, await (entry as FileEntry).getData(new Uint8ArrayWriter())] as const)),
  );
}
