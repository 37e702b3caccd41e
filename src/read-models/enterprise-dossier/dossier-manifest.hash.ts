import { createHash } from 'node:crypto';
import type { DossierFile, DossierOf } from './dossier-files';

export interface ManifestEntry {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
}
/** What is in a dossier, and how anybody can see that it was not altered since. */
export interface DossierManifest extends DossierOf {
  readonly format: 'dossier/v1';
  readonly files: readonly ManifestEntry[];
}

export const sha256Of = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

export const manifestOf = (of: DossierOf, files: readonly DossierFile[]): DossierManifest => ({
  format: 'dossier/v1', ...of,
  files: files.map(({ name, zh, en, records, content }) => ({ name, zh, en, records, bytes: Buffer.byteLength(content), sha256: sha256Of(content) })),
});
