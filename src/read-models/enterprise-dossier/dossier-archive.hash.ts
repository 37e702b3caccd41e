import type { DossierFile } from './dossier-files';
import { DossierManifest, sha256Of } from './dossier-manifest.hash';
import { startPage } from './start-page';
import { storedZip } from './stored-zip';

/** One archive: the start page first, then every file, then what each of them must hash to. */
export function dossierArchive(manifest: DossierManifest, files: readonly DossierFile[]): Uint8Array {
  const pages = [{ name: 'index.html', content: startPage(manifest) }, ...files, { name: 'manifest.json', content: `${JSON.stringify(manifest, null, 1)}\n` }];
  const sums = pages.map(({ name, content }) => `${sha256Of(content)}  ${name}\n`).join('');
  return storedZip([...pages, { name: 'SHA256SUMS', content: sums }].map(({ name, content }) => ({ name, content: new TextEncoder().encode(content) })));
}
