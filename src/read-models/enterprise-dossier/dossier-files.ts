import type { Day } from '../../kernel/day';
import type { Cited } from '../../ledger/provenance';
import { citedEvent } from '../../sealing/bound-answers/cited-answer';
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
  /** The events that made these rows what they are; of a past moment alone, for which they are read. */
  readonly because?: readonly Cited[] | undefined;
}
export interface DossierFile {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly records: number;
  readonly content: string;
}

type Listed = Pick<DossierFile, 'zh' | 'en'> & { readonly file: string; readonly rows: readonly DossierRow[] };

/** Every section twice: as JSON for programs, as a table for people. Of a past moment also which events each of them rests on. */
export const dossierFiles = (parts: readonly DossierPart[]): readonly DossierFile[] =>
  [...parts.map(({ section: { file, zh, en }, rows }): Listed => ({ file, zh, en, rows })), ...eventsBehind(parts)].flatMap(({ file, zh, en, rows }) => [
    { name: `${file}.json`, zh, en, records: rows.length, content: `${JSON.stringify(rows, null, 1)}\n` },
    { name: `${file}.csv`, zh, en, records: rows.length, content: csvOf(rows) },
  ]);

/** One line for each event and section, in the order of both; what is listed out of rows, or is part of others, rests on theirs. */
function eventsBehind(parts: readonly DossierPart[]): readonly Listed[] {
  if (parts.every(({ because }) => because === undefined)) return [];
  const rows = parts.flatMap(({ section: { file }, because = [] }) => because.map((event): DossierRow => ({ section: file, ...citedEvent(event) })));
  return [{ file: 'because', zh: '各项所据的事件', en: 'the events that each section rests on', rows }];
}
