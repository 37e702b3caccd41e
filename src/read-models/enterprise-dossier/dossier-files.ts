import type { Day } from '../../kernel/day';
import type { Cited } from '../../ledger/provenance';
import { citedEvent } from '../../sealing/bound-answers/cited-answer';
import { csvTexts } from './csv';
import type { DossierRow, DossierSection } from './dossier-sections';
import { type WrittenFile, writtenFile } from './written-file.hash';

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
  readonly section: Pick<DossierSection, 'file' | 'zh' | 'en'>;
  readonly rows: readonly DossierRow[];
  /** The events that made these rows what they are; of a past moment alone, for which they are read. */
  readonly because?: readonly Cited[] | undefined;
}

const EVENTS_BEHIND = { file: 'because', zh: '各项所据的事件', en: 'the events that each section rests on' };

/** The files of a dossier, written section by section, so that the rows of one are in memory at a time. */
export class DossierFiles {
  private readonly written: WrittenFile[] = [];
  private readonly behind: DossierRow[] = [];
  private areKnown = false;

  /** `areKept`: their content is asked for, and not only what it hashes to. */
  constructor(private readonly areKept: boolean) {}

  add({ section, rows, because }: DossierPart): void {
    this.write(section, rows);
    this.areKnown ||= because !== undefined;
    for (const event of because ?? []) this.behind.push({ section: section.file, ...citedEvent(event) });
  }

  /** Of a past moment also which events each section rests on: one line for each, in the order of both; what is listed out of rows, or is part of others, rests on theirs. */
  end(): readonly WrittenFile[] {
    if (this.areKnown) this.write(EVENTS_BEHIND, this.behind);
    return this.written;
  }

  /** Every section twice: as JSON for programs, as a table for people. */
  private write({ file, zh, en }: DossierPart['section'], rows: readonly DossierRow[]): void {
    this.written.push(
      writtenFile({ name: `${file}.json`, zh, en, records: rows.length }, jsonTexts(rows), this.areKept),
      writtenFile({ name: `${file}.csv`, zh, en, records: rows.length }, csvTexts(rows), this.areKept),
    );
  }
}

/** As JSON.stringify writes the whole with an indent of one, row by row. */
function* jsonTexts(rows: readonly DossierRow[]): Generator<string> {
  if (rows.length === 0) return yield '[]\n';
  let before = '[\n';
  for (const row of rows) {
    yield before + JSON.stringify([row], null, 1).slice('[\n'.length, -'\n]'.length);
    before = ',\n';
  }
  yield '\n]\n';
}
