import type { DossierOf } from './dossier-files';
import type { ManifestEntry, WrittenFile } from './written-file.hash';

/** What is in a dossier, and how anybody can see that it was not altered since. */
export interface DossierManifest extends DossierOf {
  readonly format: 'dossier/v1';
  readonly files: readonly ManifestEntry[];
}

export const manifestOf = (of: DossierOf, files: readonly WrittenFile[]): DossierManifest => ({
  format: 'dossier/v1',
  ...of,
  files: files.map(({ content: _, ...entry }) => entry),
});
