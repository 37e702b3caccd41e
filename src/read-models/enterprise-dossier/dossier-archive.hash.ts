import type { DossierManifest } from './dossier-manifest';
import { startPage } from './start-page';
import { storedZipLength, storedZipPieces } from './stored-zip.file';
import { sha256Of, type WrittenFile } from './written-file.hash';

export interface DossierArchive {
  /** Bytes of all of it. */
  readonly length: number;
  /** Made while they are sent: beside its files the archive needs no memory. */
  readonly pieces: Iterable<Uint8Array>;
}

/** One archive: the start page first, then every file, then what each of them must hash to. */
export function dossierArchive(manifest: DossierManifest, files: readonly WrittenFile[]): DossierArchive {
  const page = (name: string, text: string) => ({ name, sha256: sha256Of(text), content: [new TextEncoder().encode(text)] });
  const pages = [page('index.html', startPage(manifest)), ...files, page('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`)];
  const sums = pages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  const all = [...pages, page('SHA256SUMS', sums)];
  return { length: storedZipLength(all), pieces: storedZipPieces(all) };
}
