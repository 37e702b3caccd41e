import { Readable } from 'node:stream';

export interface ZippedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The earliest day that the format knows: the same files are the same archive, whenever they are asked for. */
const NO_DAY = new Date(1980, 0, 1);

/** An archive that is made while it is sent: whoever takes it sets the pace, and one file at a time is in memory. A fault ends the connection: the archive is broken, not short. */
export async function zipStream(files: AsyncIterable<ZippedFile>): Promise<Readable> {
  const { configure, Uint8ArrayReader, ZipWriter } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const fill = async (): Promise<void> => {
    // What is in it is packed already; lengths stand before it, for readers that read from the beginning take no others of what is not packed.
    const zip = new ZipWriter(writable, {
      level: 0,
      dataDescriptor: false,
      bufferedWrite: true,
      lastModDate: NO_DAY,
      extendedTimestamp: false,
    });
    for await (const { name, content } of files) await zip.add(name, new Uint8ArrayReader(content));
    await zip.close();
  };
  // Whoever reads hears of it; one who has left does not mind.
  fill().catch((fault: unknown) => writable.abort(fault).catch(() => undefined));
  return Readable.fromWeb(readable as Parameters<typeof Readable.fromWeb>[0]);
}
