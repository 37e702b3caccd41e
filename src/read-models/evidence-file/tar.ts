/** One file of a tape archive. */
export interface TarFile {
  readonly name: string;
  readonly content: Uint8Array;
  readonly isProgram: boolean;
}

const BLOCK_BYTES = 512;
/** Two empty blocks say that nothing follows. */
const END_BYTES = 2 * BLOCK_BYTES;
const [PROGRAM, TEXT] = [0o755, 0o644];
/** Where the checksum stands; while it is computed the field counts as spaces. */
const [CHECKSUM_AT, CHECKSUM_BYTES, SPACE] = [148, 8, 32];

/** A POSIX archive (ustar): every Linux, macOS and Windows of today unpacks it with `tar`. No owner, no time: the same files are the same bytes. */
export function tarOf(files: readonly TarFile[]): Uint8Array {
  const sizes = files.map(({ content }) => BLOCK_BYTES + Math.ceil(content.length / BLOCK_BYTES) * BLOCK_BYTES);
  const archive = new Uint8Array(sizes.reduce((sum, size) => sum + size, END_BYTES));
  let at = 0;
  files.forEach((file, nth) => {
    archive.set(headerOf(file), at);
    archive.set(file.content, at + BLOCK_BYTES);
    at += sizes[nth]!;
  });
  return archive;
}

/** @throws RangeError for a name that does not fit */
function headerOf({ name, content, isProgram }: TarFile): Uint8Array {
  const header = new Uint8Array(BLOCK_BYTES);
  const put = (text: string, offset: number): void => header.set(new TextEncoder().encode(text), offset);
  if (name.length > 99) throw new RangeError(`too long for an archive: ${name}`);
  const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  put(name, 0);
  put(octal(isProgram ? PROGRAM : TEXT, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(content.length, 11), 124);
  put(octal(0, 11), 136);
  put('0', 156);
  put('ustar', 257);
  put('00', 263);
  header.fill(SPACE, CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_BYTES);
  put(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
    CHECKSUM_AT,
  );
  return header;
}
