import type { Day } from '../../kernel/day';
import { csvOf } from './csv';
import type { DossierRow, DossierSection } from './dossier-sections';

/** What was asked for, and of which moment of the log it is true. */
export interface DossierOf {
  readonly enterpriseId: string;
  readonly name: string;
  readonly creditCode: string;
  readonly effectiveOn: Day;
  readonly knownAt: string | null;
  readonly atPosition: string;
}
export interface DossierPart {
  readonly section: DossierSection;
  readonly rows: readonly DossierRow[];
}
export interface DossierFile {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly records: number;
  readonly content: string;
}

/** Every section twice: as JSON for programs, as a table for people. */
export const dossierFiles = (parts: readonly DossierPart[]): readonly DossierFile[] =>
  parts.flatMap(({ section: { file, zh, en }, rows }) => [
    { name: `${file}.json`, zh, en, records: rows.length, content: `${JSON.stringify(rows, null, 1)}\n` },
    { name: `${file}.csv`, zh, en, records: rows.length, content: csvOf(rows) },
  ]);
