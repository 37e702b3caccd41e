import { Injectable } from '@nestjs/common';
import { granted } from '../../../http/problems/refused';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { Ledger } from '../../../ledger/ledger';
import { ImportEnvelopes } from '../imports/applying/import-envelope.provider';
import type { GoOn } from '../jobs/job-runner.provider';
import { AttachFiles, Unpacked } from './attach-files.provider';
import { ArchiveFile, EvidenceArchive } from './evidence-archive.file';
import type { EvidenceJob } from './evidence-job';
import { EvidenceJobs } from './evidence-jobs.provider';
import { MAX_CHUNK_BYTES, MAX_CHUNK_FILES } from './evidence-limits';
import { EvidenceRows } from './evidence-rows.provider';
import { EvidenceUploads } from './evidence-uploads.provider';
import type { JudgedFile } from './judged-file';
import { bytesOf } from './read-files.file';
import { completeAttaching } from './record-evidence-import';

/** A matched file and where its bytes are. */
interface Pending {
  readonly file: JudgedFile;
  readonly source: ArchiveFile;
}

/**
 * Attaches the matched files of a confirmed list. Each has a command id of its own and its result is kept with the job's
 * progress, so that a run after a crash goes on where the last one ended.
 */
@Injectable()
export class ApplyEvidence {
  constructor(
    private readonly ledger: Ledger,
    private readonly jobs: EvidenceJobs,
    private readonly rows: EvidenceRows,
    private readonly uploads: EvidenceUploads,
    private readonly attaching: AttachFiles,
    private readonly envelopes: ImportEnvelopes,
  ) {}

  async run(job: EvidenceJob, goOn: GoOn): Promise<void> {
    const { importId, uploadId, bytes } = job;
    const files = await this.rows.pending(importId);
    const { matched } = await this.rows.counts(importId);
    await this.jobs.change(importId, { filesDone: matched - files.length, filesOf: matched });
    if (files.length > 0) {
      const reader = uploadId && (await this.uploads.reader(uploadId));
      if (!reader) return this.jobs.change(importId, { state: 'EXPIRED' });
      await this.attach(job, pendingIn(await EvidenceArchive.open(reader, bytes), files), { matched, goOn });
    }
    await this.complete(job);
  }

  private async attach(
    job: EvidenceJob,
    pending: readonly Pending[],
    { matched, goOn }: { readonly matched: number; readonly goOn: GoOn },
  ): Promise<void> {
    let left = pending.length;
    for (const chunk of chunksOf(pending)) {
      await goOn();
      const unpacked: Unpacked[] = [];
      for (const { file, source } of chunk) unpacked.push({ file, bytes: await bytesOf(source) });
      const done = await this.attaching.attach(job, unpacked);
      left -= chunk.length;
      await this.jobs.change(job.importId, { filesDone: matched - left }, (connection) => this.rows.save(connection, job.importId, done));
    }
  }

  /** Recorded, then dropped, then shown: a run after a crash in between needs the archive no more. */
  private async complete(job: EvidenceJob): Promise<void> {
    const { importId, batchId, uploadId } = job;
    const counts = await this.rows.counts(importId);
    const intent = { importId, batchId, attached: counts.attached, same: counts.same, error: counts.error };
    const { position } = granted(
      await this.ledger.record({
        rule: completeAttaching,
        id: importId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: this.envelopes.of(job, 'attached', intent),
      }),
    );
    if (uploadId) await this.uploads.drop(uploadId);
    await this.jobs.change(importId, { state: 'APPLIED', counts, position: String(position), refusal: null });
  }
}

function pendingIn({ files }: EvidenceArchive, wanted: readonly JudgedFile[]): readonly Pending[] {
  const sources = new Map(files.map((source) => [source.entry, source]));
  return wanted.map((file) => ({ file, source: sources.get(file.entry)! }));
}

/** As many as may be in memory at a time; one file always may. */
function* chunksOf(pending: readonly Pending[]): Generator<readonly Pending[]> {
  let chunk: Pending[] = [];
  let bytes = 0;
  for (const each of pending) {
    if (chunk.length > 0 && (chunk.length === MAX_CHUNK_FILES || bytes + each.file.bytes > MAX_CHUNK_BYTES)) {
      yield chunk;
      [chunk, bytes] = [[], 0];
    }
    chunk.push(each);
    bytes += each.file.bytes;
  }
  if (chunk.length > 0) yield chunk;
}
