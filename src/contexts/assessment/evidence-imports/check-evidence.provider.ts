import { Injectable } from '@nestjs/common';
import { granted } from '../../../http/problems/refused';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { Refusal, refuse } from '../../../kernel/refusal';
import { Ledger } from '../../../ledger/ledger';
import { ImportEnvelopes } from '../imports/applying/import-envelope.provider';
import type { GoOn } from '../jobs/job-runner.provider';
import { ArchiveRefused } from './archive-refused';
import { BatchCandidates } from './batch-candidates.provider';
import { EvidenceArchive } from './evidence-archive.file';
import type { EvidenceJob } from './evidence-job';
import { EvidenceJobs } from './evidence-jobs.provider';
import { EvidenceRows } from './evidence-rows.provider';
import { EvidenceUploads } from './evidence-uploads.provider';
import type { FoundFile, JudgedFile } from './judged-file';
import { judgeFiles } from './match-files';
import { foundFile } from './read-files.file';
import { completeMatching } from './record-evidence-import';

/** Files read before the job's progress is kept. */
const FILES_PER_STEP = 50;

/** What every upload is first: its files are read and matched, nothing is attached. */
@Injectable()
export class CheckEvidence {
  constructor(
    private readonly ledger: Ledger,
    private readonly jobs: EvidenceJobs,
    private readonly rows: EvidenceRows,
    private readonly uploads: EvidenceUploads,
    private readonly candidates: BatchCandidates,
    private readonly envelopes: ImportEnvelopes,
  ) {}

  async run(job: EvidenceJob, goOn: GoOn): Promise<void> {
    const { importId } = job;
    await this.jobs.change(importId, { state: 'CHECKING' });
    const archive = await this.archiveOf(job);
    if (!(archive instanceof EvidenceArchive)) return this.refuse(job, archive);
    const found = await this.read(job, archive, goOn);
    const judged = await inTurns(judgeFiles(found, await this.candidates.of(job), job.pictures));
    await this.jobs.change(importId, { filesDone: judged.length, filesOf: judged.length }, (connection) =>
      this.rows.replace(connection, importId, judged),
    );
    const { files, matched, unmatched, doubled, tooLarge, notAPicture } = await this.rows.counts(importId);
    const counts = { matched, unmatched, doubled, tooLarge, notAPicture };
    const position = await this.checked(job, counts);
    await this.jobs.change(importId, { state: 'CHECKED', counts: { files, ...counts }, position });
  }

  /** An archive that is refused as a whole is not kept: its user has to mend it and send it again. */
  async refuse({ importId, uploadId }: EvidenceJob, { refused: code, params }: Refusal): Promise<void> {
    await this.jobs.change(importId, { state: 'REFUSED', refusal: { code, params } });
    if (uploadId) await this.uploads.drop(uploadId);
  }

  private async archiveOf({ uploadId, bytes }: EvidenceJob): Promise<EvidenceArchive | Refusal> {
    const reader = uploadId && (await this.uploads.reader(uploadId));
    if (!reader) return refuse('EVIDENCE_EXPIRED');
    return EvidenceArchive.open(reader, bytes).catch((fault: Error) => {
      if (fault instanceof ArchiveRefused) return fault.refusal;
      throw fault;
    });
  }

  private async read({ importId }: EvidenceJob, { files }: EvidenceArchive, goOn: GoOn): Promise<readonly FoundFile[]> {
    const found: FoundFile[] = [];
    for (const file of files) {
      if (found.length % FILES_PER_STEP === 0) {
        await goOn();
        await this.jobs.change(importId, { filesDone: found.length, filesOf: files.length });
      }
      found.push(await foundFile(file));
    }
    return found;
  }

  private async checked(
    job: EvidenceJob,
    counts: {
      readonly matched: number;
      readonly unmatched: number;
      readonly doubled: number;
      readonly tooLarge: number;
      readonly notAPicture: number;
    },
  ): Promise<string> {
    const { importId, batchId, enterpriseId } = job;
    const intent = { importId, batchId, enterpriseId, ...counts };
    const receipt = granted(
      await this.ledger.record({
        rule: completeMatching,
        id: importId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: this.envelopes.of(job, 'matched', intent),
      }),
    );
    return String(receipt.position);
  }
}

async function inTurns(judging: Generator<void, readonly JudgedFile[]>): Promise<readonly JudgedFile[]> {
  for (let turn = judging.next(); ; turn = judging.next()) {
    if (turn.done) return turn.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
