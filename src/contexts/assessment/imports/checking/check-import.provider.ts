import { Injectable } from '@nestjs/common';
import { allEnded } from '../../../../kernel/all-ended';
import { isRefusal, Refusal } from '../../../../kernel/refusal';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import type { Uuid } from '../../../../kernel/uuid';
import { granted } from '../../../../http/problems/refused';
import { Ledger } from '../../../../ledger/ledger';
import type { FileReport, RosterInParts } from '../../../../roster';
import { CheckedCounts } from './checked-counts';
import { ImportEnvelopes } from '../applying/import-envelope.provider';
import { ImportFiles } from '../files/import-files.provider';
import type { GoOn } from '../../jobs/job-runner.provider';
import type { ImportJob } from '../jobs/import-job';
import { ImportJobs } from '../jobs/import-jobs.provider';
import { ImportRows } from '../jobs/import-rows.provider';
import { ListedPeople } from '../applying/new-list';
import { NewLists } from '../applying/new-lists.provider';
import { type Behind, oneBehind } from './one-behind';
import { completeCheck, receiveImport } from '../applying/record-import';
import type { RowCounts, RowResult } from '../jobs/row-result';
import { refusedWith, RosterJudge } from './roster-judge.provider';
import { keptRows } from '../jobs/stored-rows';

/** What is known of a file once its parts are judged. */
interface JudgedFile {
  readonly listed: ListedPeople;
  readonly counts: CheckedCounts;
  lastRows: readonly RowResult[];
}

/** The dry run that every upload is first: rows are judged and kept, nothing is registered. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly ledger: Ledger,
    private readonly jobs: ImportJobs,
    private readonly rows: ImportRows,
    private readonly files: ImportFiles,
    private readonly judge: RosterJudge,
    private readonly envelopes: ImportEnvelopes,
    private readonly newLists: NewLists,
  ) {}

  /**
   * Rows are kept part by part, with the progress: a long file is in memory as cells, and never as judged. While one part
   * is written the next is judged; nothing is told to be checked before all of them stand.
   */
  async run(job: ImportJob, goOn: GoOn): Promise<void> {
    const { importId } = job;
    const [read, inBatch] = await allEnded([this.begun(job), this.newLists.inBatch(job)]);
    if (read === null || isRefusal(read)) return this.refuse(job, refusedWith(read)!);
    const judged: JudgedFile = { listed: new ListedPeople(), counts: new CheckedCounts(), lastRows: [] };
    const refusal = await oneBehind(async (behind) => {
      await behind(async () => {
        await this.received(job, read.file);
        await this.jobs.change(importId, { rowsOf: read.file.dataRows });
      });
      return this.keptParts(job, read, { judged, goOn, behind });
    });
    return refusal === null ? this.completed(job, read.file, judged, inBatch) : this.refuse(job, refusal);
  }

  private begun(job: ImportJob): Promise<RosterInParts | Refusal | null> {
    return oneBehind(async (behind) => {
      await behind(() =>
        this.jobs.change(job.importId, { state: 'CHECKING', rowsDone: 0 }, (connection) => this.rows.replace(connection, job.importId, [])),
      );
      return this.judge.readInParts(job);
    });
  }

  /** What the ledger says against the whole file, or null where every part is kept but the last, which goes with the end. */
  private async keptParts(
    job: ImportJob,
    read: RosterInParts,
    { judged: file, goOn, behind }: { readonly judged: JudgedFile; readonly goOn: GoOn; readonly behind: Behind },
  ): Promise<Refusal | null> {
    const { importId } = job;
    let rowsDone = 0;
    for await (const judged of this.judge.judgedParts(job, read)) {
      await goOn();
      if (isRefusal(judged)) return judged;
      const kept = keptRows(judged.checked);
      file.listed.add(judged);
      file.counts.add(kept);
      rowsDone += judged.checked.rows.length;
      const done = rowsDone;
      if (judged.isLast) file.lastRows = kept;
      else await behind(() => this.jobs.change(importId, { rowsDone: done }, (connection) => this.rows.save(connection, importId, kept)));
    }
    return null;
  }

  /** The last rows are written while the ledger records that the check is over; all is told to be checked at once, or nothing is. */
  private async completed(
    job: ImportJob,
    file: FileReport,
    { listed, counts: counted, lastRows }: JudgedFile,
    inBatch: readonly Uuid[],
  ): Promise<void> {
    const [counts, { newList, keep, sizeFault }] = [counted.all(), await this.newLists.previewed(job, listed, inBatch)];
    const refusal = sizeFault && { code: sizeFault.refused, params: sizeFault.params };
    await this.jobs.changeAfter(job.importId, async (connection) => {
      const kept = this.rows.save(connection, job.importId, lastRows).then(() => keep(connection));
      const [position] = await allEnded([this.checked(job, counts.roster), kept]);
      return { state: 'CHECKED', file, counts, newList, refusal, rowsDone: counts.roster.rows, rowsOf: counts.roster.rows, position };
    });
  }

  /** A file that is refused as a whole is not kept: its user has to mend it and send it again. */
  async refuse({ importId }: ImportJob, { refused: code, params }: Refusal): Promise<void> {
    await this.jobs.change(importId, { state: 'REFUSED', refusal: { code, params } }, (connection) =>
      this.rows.replace(connection, importId, []),
    );
    await this.files.destroy(importId);
  }

  private async received(job: ImportJob, { kind, encoding, dataRows }: FileReport): Promise<void> {
    const { importId, batchId, enterpriseId, sha256 } = job;
    const intent = { importId, batchId, enterpriseId, sha256, kind, encoding, dataRows };
    granted(
      await this.ledger.record({
        rule: receiveImport,
        id: importId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: this.envelopes.of(job, 'received', intent),
      }),
    );
  }

  private async checked(job: ImportJob, { ok, error, skipped }: RowCounts): Promise<string> {
    const intent = { importId: job.importId, ok, error, skipped };
    const receipt = granted(
      await this.ledger.record({
        rule: completeCheck,
        id: job.importId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: this.envelopes.of(job, 'checked', intent),
      }),
    );
    return String(receipt.position);
  }
}
