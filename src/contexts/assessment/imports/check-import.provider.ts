import { Injectable } from '@nestjs/common';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { granted } from '../../../http/refused';
import { Ledger } from '../../../ledger/ledger';
import type { CheckedRoster } from '../../../roster';
import { ImportEnvelopes } from './import-envelope.provider';
import { ImportFiles } from './import-files.provider';
import type { ImportJob } from './import-job';
import { ImportJobs } from './import-jobs.provider';
import { ImportRows } from './import-rows.provider';
import { NewLists } from './new-lists.provider';
import { completeCheck, receiveImport } from './record-import';
import type { ImportCounts, RowCounts } from './row-result';
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

  async run(job: ImportJob): Promise<void> {
    await this.jobs.change(job.importId, { state: 'CHECKING' });
    const read = await this.judge.read(job);
    if (read === null || isRefusal(read)) return this.refuse(job, refusedWith(read)!);
    await this.received(job, read);
    const judged = await this.judge.judge(job, read);
    if (isRefusal(judged)) return this.refuse(job, judged);
    const counts = countsOf(judged.checked);
    const position = await this.checked(job, counts.roster);
    const { newList, keep } = await this.newLists.previewed(job, judged);
    await this.jobs.change(
      job.importId,
      { state: 'CHECKED', file: judged.checked.file, counts, newList, rowsDone: counts.roster.rows, rowsOf: counts.roster.rows, position },
      async (connection) => {
        await this.rows.replace(connection, job.importId, keptRows(judged.checked));
        await keep(connection);
      },
    );
  }

  /** A file that is refused as a whole is not kept: its user has to mend it and send it again. */
  async refuse({ importId }: ImportJob, { refused: code, params }: Refusal): Promise<void> {
    await this.jobs.change(importId, { state: 'REFUSED', refusal: { code, params } });
    await this.files.destroy(importId);
  }

  private async received(job: ImportJob, { file: { kind, encoding, dataRows } }: CheckedRoster): Promise<void> {
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

const NONE: RowCounts = { rows: 0, ok: 0, error: 0, skipped: 0, warning: 0 };
const countsOf = ({ counts, employments, qualifications }: CheckedRoster): ImportCounts =>
  ({ roster: counts, employments: employments?.counts ?? NONE, qualifications: qualifications?.counts ?? NONE });
