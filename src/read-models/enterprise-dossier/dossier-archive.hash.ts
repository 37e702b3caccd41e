import type { DossierManifest } from './dossier-manifest';
import { startPage } from './start-page';
import { storedZip } from './stored-zip.file';
import { sha256Of, type WrittenFile } from './written-file.hash';

/** One archive: the start page first, then every file, then what each of them must hash to. */
export function dossierArchive(manifest: DossierManifest, files: readonly WrittenFile[]): Uint8Array {
  const page = (name: string, text: string) => ({ name, sha256: sha256Of(text), content: [new TextEncoder().encode(text)] });
  const pages = [page('index.html', startPage(manifest)), ...files, page('manifest.json', `${JSON.stringify(manifest, null, 1)}\n`)];
  const sums = pages.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
  return storedZip([...pages, page('SHA256SUMS', sums)]);
}
