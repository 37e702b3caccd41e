import { crc32 } from 'node:zlib';

/** One file of an archive. Names are ASCII, so that no old program shows them wrongly. */
export interface ZipFile {
  readonly name: string;
  /** Whole, or in pieces one after the other. */
  readonly content: Uint8Array | readonly Uint8Array[];
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
/** Version 2.0 of the format reads it; nothing is packed, so that the bytes of a file can be found in the archive as they are. */
const [VERSION, STORED] = [20, 0];
/** 1980-01-01, the earliest day that the format knows: the same content is the same archive, whenever it is asked for. */
const EPOCH_DATE = 0x0021;
const [LOCAL_BYTES, CENTRAL_BYTES, END_BYTES] = [30, 46, 22];
/** The fields that both headers share, from the version to the length of the extra field. */
const SHARED_BYTES = 26;

const bytesOf = (size: number, write: (view: DataView) => void): Uint8Array => {
  const bytes = new Uint8Array(size);
  write(new DataView(bytes.buffer));
  return bytes;
};

const piecesOf = ({ content }: ZipFile): readonly Uint8Array[] => (content instanceof Uint8Array ? [content] : content);
const lengthOf = (file: ZipFile): number => piecesOf(file).reduce((sum, { length }) => sum + length, 0);

function shared(file: ZipFile): Uint8Array {
  const length = lengthOf(file);
  return bytesOf(SHARED_BYTES, (view) => {
    view.setUint16(0, VERSION, true);
    view.setUint16(4, STORED, true);
    view.setUint16(8, EPOCH_DATE, true);
    view.setUint32(
      10,
      piecesOf(file).reduce((sum, piece) => crc32(piece, sum), 0),
      true,
    );
    view.setUint32(14, length, true);
    view.setUint32(18, length, true);
    view.setUint16(22, file.name.length, true);
  });
}

function local(header: Uint8Array): Uint8Array {
  const bytes = bytesOf(LOCAL_BYTES, (view) => view.setUint32(0, LOCAL, true));
  bytes.set(header, 4);
  return bytes;
}

function central(header: Uint8Array, offset: number): Uint8Array {
  const bytes = bytesOf(CENTRAL_BYTES, (view) => {
    view.setUint32(0, CENTRAL, true);
    view.setUint16(4, VERSION, true);
    view.setUint32(42, offset, true);
  });
  bytes.set(header, 6);
  return bytes;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Bytes of the archive, before any of it is made. */
export const storedZipLength = (files: readonly ZipFile[]): number =>
  files.reduce((sum, file) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * file.name.length + lengthOf(file), END_BYTES);

/**
 * An archive of files that are stored as they are (APPNOTE 6.3.10, without its extensions: below 65,536 files and 4 GiB), piece by piece:
 * whoever sends it needs no more memory than for its files.
 */
export function* storedZipPieces(files: readonly ZipFile[]): Generator<Uint8Array> {
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const [header, name] = [shared(file), new TextEncoder().encode(file.name)];
    centrals.push(central(header, offset), name);
    yield local(header);
    yield name;
    yield* piecesOf(file);
    offset += LOCAL_BYTES + name.length + lengthOf(file);
  }
  const directory = joined(centrals);
  yield directory;
  yield bytesOf(END_BYTES, (view) => {
    view.setUint32(0, END, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, offset, true);
  });
}

/** The same at once, for what is small. */
export const storedZip = (files: readonly ZipFile[]): Uint8Array => joined([...storedZipPieces(files)]);
