import { createHash } from 'node:crypto';

/** 3: AES with 256 bits (WinZip AE-2), which 7-Zip, WinRAR, WPS and the archivers of macOS and Linux open with the password. */
const AES_256 = 3;

export interface EncryptedFile {
  readonly bytes: Buffer;
  readonly sha256: string;
}
/** One file in an archive that only its password opens; its name is seen by whoever has the archive, and says nothing of anybody. */
export async function encryptedZip(name: string, content: Uint8Array, password: string): Promise<EncryptedFile> {
  const { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } = await import('@zip.js/zip.js');
  // A table has a few hundred kilobytes: no worker is worth its start.
  configure({ useWebWorkers: false });
  const zip = new ZipWriter(new Uint8ArrayWriter());
  await zip.add(name, new Uint8ArrayReader(content), { password, encryptionStrength: AES_256 });
  const bytes = Buffer.from(await zip.close());
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}
