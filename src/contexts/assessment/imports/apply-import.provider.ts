import { Injectable } from '@nestjs/common';
import { granted } from '../../../http/refused';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { Came, appliedRow, inChunks, resultWithoutCommand, sinceCheck } from './applied-rows';
import { ApplyCandidates } from './apply-candidates.provider';
import { ApplyFacts } from './apply-facts.provider';
import { AppliedPerson, ApplyPeople } from './apply-people.provider';
import { ImportEnvelopes } from './import-envelope.provider';
import type { ImportJob } from './import-job';
import { ImportJobs } from './import-jobs.provider';
import { ImportRows } from './import-rows.provider';
import { factsOf } from './ledger-facts';
import { ListedPeople } from './new-list';
import { NewLists, Preview } from './new-lists.provider';
import { peopleInFile } from './people-in-file';
import type { GoOn } from '../jobs/job-runner.provider';
import { completeApplication } from './record-import';
import { Judged, refusedWith, RosterJudge } from './roster-judge.provider';
import type { RowResult, SheetName } from './row-result';
import { keptRows } from './stored-rows';

/** Rows whose facts are recorded together, and after which the job's progress is kept. */
const ROWS_PER_CHUNK = 200;

const placeOf = ({ sheet, row }: RowResult): string => `${sheet} ${row}`;

/** A judged file on its way into the ledger. */
interface Applying {
  readonly job: ImportJob;
  readonly judged: Judged;
  readonly pending: ReadonlyMap<string, RowResult>;
  readonly people: ReadonlyMap<string, AppliedPerson>;
  readonly goOn: GoOn;
}

/**
 * Registers the good rows: people, then the facts beside the roster, then the candidates. Judged anew before the first
 * row is written; every step has a command id of its own, so that a run after a crash goes on where the last one ended.
 */
@Injectable()
export class ApplyImport {
  constructor(
    private readonly ledger: Ledger,
    private readonly jobs: ImportJobs,
    private readonly rows: ImportRows,
    private readonly judge: RosterJudge,
    private readonly people: ApplyPeople,
    private readonly facts: ApplyFacts,
    private readonly candidates: ApplyCandidates,
    private readonly envelopes: ImportEnvelopes,
    private readonly newLists: NewLists,
  ) {}

  async run(job: ImportJob, goOn: GoOn): Promise<void> {
    const read = await this.judge.read(job);
    const judged = read === null || isRefusal(read) ? refusedWith(read)! : await this.judge.judge(job, read);
    if (isRefusal(judged)) return this.notApplied(job, judged);
    const settled = await this.rows.settled(job.importId);
    const before = await this.rows.statuses(job.importId);
    const kept = keptRows(judged.checked).map((row) => sinceCheck(row, before.get(placeOf(row))));
    const errors = kept.filter(({ status }) => status === 'ERROR').length;
    // Once a row is written, all or nothing can only mean all (decision 13): the last check came before the first of them.
    if (job.atomic && errors > 0 && settled.size === 0) return this.notApplied(job, refuse('IMPORT_HAS_ERRORS', { error: errors }), kept);
    const preview = settled.size === 0 ? await this.previewed(job, judged) : null;
    if (preview?.sizeFault) return this.notApplied(job, preview.sizeFault, kept, preview);
    // Nobody is withdrawn who was not shown, nor spared who was: both are told anew and asked again.
    if (preview && preview.newList?.preview !== job.newList?.preview) return this.notApplied(job, refuse('IMPORT_PREVIEW_OUTDATED'), kept, preview);
    const pending = new Map(kept.map((row) => [placeOf(row), row] as const).filter(([place]) => !settled.has(place)));
    const registered = await this.people.run(job, judged.batch, peopleInFile(judged, job.importId), goOn);
    await this.record({ job, judged, pending, people: registered, goOn });
    await this.complete(job, job.newList === null ? null : await this.newLists.apply(job, goOn));
  }

  private previewed(job: ImportJob, judged: Judged): Promise<Preview> {
    const listed = new ListedPeople();
    listed.add(judged);
    return this.newLists.previewed(job, listed);
  }

  private async record(applying: Applying): Promise<void> {
    const { job, judged } = applying;
    const workerOf = (key: string): Uuid => (applying.people.get(key)?.workerId ?? factsOf(judged, key).workerId)!;
    await this.withoutCommand(applying);
    await this.sheet(applying, 'employments', judged.checked.employments?.rows ?? [], (rows) => this.facts.employments(job, judged, rows, workerOf));
    await this.sheet(applying, 'qualifications', judged.checked.qualifications?.rows ?? [], (rows) => this.facts.qualifications(job, judged, rows, workerOf));
    await this.sheet(applying, 'roster', judged.checked.rows, (rows) => this.candidates.run(job, judged, rows, applying.people));
  }

  /** Wrong rows, example rows, and those that the mode leaves alone. */
  private async withoutCommand({ job, judged, pending }: Applying): Promise<void> {
    const done = [...pending.values()].flatMap((row) => {
      const result = resultWithoutCommand(row, row.sheet === 'roster' ? judged.dispositions.get(row.row) : undefined);
      return result === null ? [] : [result === 'ERROR' ? { ...row, result } : appliedRow(row, { result: 'SKIPPED' })];
    });
    await this.keep(job, done);
  }

  private async sheet<Row extends { readonly row: number; readonly status: string }>(
    { job, pending, judged, goOn }: Applying, sheet: SheetName, rows: readonly Row[], record: (rows: readonly Extract<Row, { status: 'OK' }>[]) => Promise<ReadonlyMap<number, Came>>,
  ): Promise<void> {
    const isLeftAlone = ({ row }: Row): boolean => sheet === 'roster' && judged.dispositions.get(row) === 'SKIP';
    const good = rows.filter((row): row is Extract<Row, { status: 'OK' }> => row.status === 'OK' && pending.has(`${sheet} ${row.row}`) && !isLeftAlone(row));
    for (const chunk of inChunks(good, ROWS_PER_CHUNK)) {
      await goOn();
      const came = await record(chunk);
      await this.keep(job, chunk.map(({ row }) => appliedRow(pending.get(`${sheet} ${row}`)!, came.get(row)!)));
    }
  }

  /** Results and progress in one transaction. */
  private async keep({ importId }: ImportJob, rows: readonly RowResult[]): Promise<void> {
    if (rows.length === 0) return;
    const settled = await this.rows.settledInRoster(importId);
    const rowsDone = settled + rows.filter(({ sheet }) => sheet === 'roster').length;
    await this.jobs.change(importId, { rowsDone }, (connection) => this.rows.save(connection, importId, rows));
  }

  private async complete(job: ImportJob, withdrawn: number | null): Promise<void> {
    const { importId, batchId, newList } = job;
    const counts = await this.rows.counts(importId);
    const { created = 0, updated = 0, same = 0, skipped, error, rows } = counts.roster;
    const intent = { importId, batchId, created, updated, same, skipped, error, ...(withdrawn === null ? {} : { withdrawn }) };
    const { position } = granted(await this.ledger.record({ rule: completeApplication, id: importId, intent, evidence: NO_EVIDENCE, envelope: this.envelopes.of(job, 'applied', intent) }));
    await this.jobs.change(importId, { state: 'APPLIED', counts, rowsDone: rows, rowsOf: rows, position: String(position), refusal: null, newList: newList && { ...newList, withdrawn: withdrawn ?? 0 } });
  }

  /** Back to a checked file, with the reason and, where they were judged, with its rows as they now stand. */
  private async notApplied({ importId }: ImportJob, { refused: code, params }: Refusal, kept: readonly RowResult[] = [], preview: Preview | null = null): Promise<void> {
    const change = { state: 'CHECKED' as const, refusal: { code, params }, ...(preview && { newList: preview.newList }) };
    await this.jobs.change(importId, change, async (connection) => {
      if (kept.length > 0) await this.rows.replace(connection, importId, kept);
      await preview?.keep(connection);
    });
    if (kept.length > 0) await this.jobs.change(importId, { counts: await this.rows.counts(importId) });
  }
}
