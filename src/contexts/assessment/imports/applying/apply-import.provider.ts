import { Injectable } from '@nestjs/common';
import { granted } from '../../../../http/problems/refused';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import { isRefusal, Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { Ledger } from '../../../../ledger/ledger';
import { Came, appliedRow, sinceCheck } from './applied-rows';
import { ApplyCandidates } from './apply-candidates.provider';
import { ApplyFacts } from './apply-facts.provider';
import { AppliedPerson, ApplyPeople } from './apply-people.provider';
import { ImportEnvelopes } from './import-envelope.provider';
import type { ImportJob } from '../jobs/import-job';
import { ImportJobs } from '../jobs/import-jobs.provider';
import { ImportRows } from '../jobs/import-rows.provider';
import { ListedPeople } from './new-list';
import { NewLists, Preview } from './new-lists.provider';
import { peopleInFile, type PersonInFile } from '../checking/people-in-file';
import type { GoOn } from '../../jobs/job-runner.provider';
import { completeApplication } from './record-import';
import { type Part, type RegisteringParts, registeringParts, withoutCommand, workersKnown } from './registering-parts';
import { Judged, refusedWith, RosterJudge } from '../checking/roster-judge.provider';
import type { RowResult } from '../jobs/row-result';
import { keptRows } from '../jobs/stored-rows';

const placeOf = ({ sheet, row }: RowResult): string => `${sheet} ${row}`;

/**
 * A judged file on its way into the ledger. Whatever is done is taken out of it first and so forgotten: the cells and rows
 * of 5,000 people with their facts are some 20 MiB, which would stay beside everything that is made of them (ADR 151).
 */
interface Applying {
  readonly batch: Judged['batch'];
  readonly people: PersonInFile[];
  readonly withoutCommand: RowResult[];
  readonly parts: RegisteringParts;
  readonly workers: ReadonlyMap<string, Uuid>;
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
    const applying = await this.judged(job);
    if (applying === null) return;
    const registered = await this.people.run(job, applying.batch, applying.people.splice(0), goOn);
    await this.record(job, applying, registered, goOn);
    await this.complete(job, job.newList === null ? null : await this.newLists.apply(job, goOn));
  }

  /** Null where nothing is to be registered, and the job says why. */
  private async judged(job: ImportJob): Promise<Applying | null> {
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
    if (preview && preview.newList?.preview !== job.newList?.preview)
      return this.notApplied(job, refuse('IMPORT_PREVIEW_OUTDATED'), kept, preview);
    const pending = new Map(kept.map((row) => [placeOf(row), row] as const).filter(([place]) => !settled.has(place)));
    return {
      batch: judged.batch,
      people: peopleInFile(judged, job.importId),
      withoutCommand: withoutCommand(judged, pending),
      parts: registeringParts(judged, pending),
      workers: workersKnown(judged),
    };
  }

  private async previewed(job: ImportJob, judged: Judged): Promise<Preview> {
    const listed = new ListedPeople();
    listed.add(judged);
    return this.newLists.previewed(job, listed, await this.newLists.inBatch(job));
  }

  private async record(
    job: ImportJob,
    { withoutCommand: done, parts, workers }: Applying,
    people: ReadonlyMap<string, AppliedPerson>,
    goOn: GoOn,
  ): Promise<void> {
    const workerOf = (key: string): Uuid => (people.get(key)?.workerId ?? workers.get(key))!;
    await this.keep(job, done.splice(0));
    await this.each(job, parts.employments, goOn, ({ judged, rows }) => this.facts.employments(job, judged, rows, workerOf));
    await this.each(job, parts.qualifications, goOn, ({ judged, rows }) => this.facts.qualifications(job, judged, rows, workerOf));
    await this.each(job, parts.roster, goOn, ({ judged, rows }) => this.candidates.run(job, judged, rows, people));
  }

  private async each<Values>(
    job: ImportJob,
    parts: Part<Values>[],
    goOn: GoOn,
    record: (part: Part<Values>) => Promise<ReadonlyMap<number, Came>>,
  ): Promise<void> {
    for (let part = parts.shift(); part; part = parts.shift()) {
      await goOn();
      const came = await record(part);
      await this.keep(
        job,
        part.results.map((result) => appliedRow(result, came.get(result.row)!)),
      );
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
    const { position } = granted(
      await this.ledger.record({
        rule: completeApplication,
        id: importId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: this.envelopes.of(job, 'applied', intent),
      }),
    );
    await this.jobs.change(importId, {
      state: 'APPLIED',
      counts,
      rowsDone: rows,
      rowsOf: rows,
      position: String(position),
      refusal: null,
      newList: newList && { ...newList, withdrawn: withdrawn ?? 0 },
    });
  }

  /** Back to a checked file, with the reason and, where they were judged, with its rows as they now stand. */
  private async notApplied(
    { importId }: ImportJob,
    { refused: code, params }: Refusal,
    kept: readonly RowResult[] = [],
    preview: Preview | null = null,
  ): Promise<null> {
    const change = { state: 'CHECKED' as const, refusal: { code, params }, ...(preview && { newList: preview.newList }) };
    await this.jobs.change(importId, change, async (connection) => {
      if (kept.length > 0) await this.rows.replace(connection, importId, kept);
      await preview?.keep(connection);
    });
    if (kept.length > 0) await this.jobs.change(importId, { counts: await this.rows.counts(importId) });
    return null;
  }
}
