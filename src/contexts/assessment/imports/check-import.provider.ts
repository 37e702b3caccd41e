import { Injectable } from '@nestjs/common';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { granted } from '../../../http/refused';
import { Ledger } from '../../../ledger/ledger';
import type { FileReport } from '../../../roster';
import { ImportEnvelopes } from './import-envelope.provider';
import { ImportFiles } from './import-files.provider';
import type { GoOn } from '../jobs/job-runner.provider';
import type { ImportJob } from './import-job';
import { ImportJobs } from './import-jobs.provider';
import { ImportRows } from './import-rows.provider';
import { ListedPeople } from './new-list';
import { NewLists } from './new-lists.provider';
import { completeCheck, receiveImport } from './record-import';
import type { RowCounts } from './row-result';
import { refusedWith, RosterJudge } from './roster-judge.provider';
import { keptRows } from './stored-rows';

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

  /** Rows are kept part by part, with the progress: a long file is in memory as cells, and never as judged. */
  async run(job: ImportJob, goOn: GoOn): Promise<void> {
    const { importId } = job;
    await this.jobs.change(importId, { state: 'CHECKING', rowsDone: 0 });
    const read = await this.judge.readInParts(job);
    if (read === null || isRefusal(read)) return this.refuse(job, refusedWith(read)!);
    await this.received(job, read.file);
    await this.jobs.change(importId, { rowsOf: read.file.dataRows }, (connection) => this.rows.replace(connection, importId, []));
    const listed = new ListedPeople();
    let rowsDone = 0;
    for await (const judged of this.judge.judgedParts(job, read)) {
      await goOn();
      if (isRefusal(judged)) return this.refuse(job, judged);
      listed.add(judged);
      rowsDone += judged.checked.rows.length;
      await this.jobs.change(importId, { rowsDone }, (connection) => this.rows.save(connection, importId, keptRows(judged.checked)));
    }
    await this.completed(job, read.file, listed);
  }

  private async completed(job: ImportJob, file: FileReport, listed: ListedPeople): Promise<void> {
    const counts = await this.rows.counts(job.importId);
    const position = await this.checked(job, counts.roster);
    const { newList, keep, sizeFault } = await this.newLists.previewed(job, listed);
    const refusal = sizeFault && { code: sizeFault.refused, params: sizeFault.params };
    await this.jobs.change(job.importId, { state: 'CHECKED', file, counts, newList, refusal, rowsDone: counts.roster.rows, rowsOf: counts.roster.rows, position }, keep);
  }

  /** A file that is refused as a whole is not kept: its user has to mend it and send it again. */
  async refuse({ importId }: ImportJob, { refused: code, params }: Refusal): Promise<void> {
    await this.jobs.change(importId, { state: 'REFUSED', refusal: { code, params } }, (connection) => this.rows.replace(connection, importId, []));
    await this.files.destroy(importId);
  }

  private async received(job: ImportJob, { kind, encoding, dataRows }: FileReport): Promise<void> {
    const { importId, batchId, enterpriseId, sha256 } = job;
    const intent = { importId, batchId, enterpriseId, sha256, kind, encoding, dataRows };
    granted(await this.ledger.record({ rule: receiveImport, id: importId, intent, evidence: NO_EVIDENCE, envelope: this.envelopes.of(job, 'received', intent) }));
  }

  private async checked(job: ImportJob, { ok, error, skipped }: RowCounts): Promise<string> {
    const intent = { importId: job.importId, ok, error, skipped };
    const receipt = granted(await this.ledger.record({ rule: completeCheck, id: job.importId, intent, evidence: NO_EVIDENCE, envelope: this.envelopes.of(job, 'checked', intent) }));
    return String(receipt.position);
  }
}
