import { Injectable } from '@nestjs/common';
import type { Gathered } from '../../../kernel/evidence';
import { inWaves } from '../../../kernel/in-waves';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { type KeptFile, PersonFiles } from '../../../people/person-files.provider';
import { AttachFile, attachFile } from '../attach-file/attach-file';
import { Batch, batchRecord } from '../batch';
import { ImportEnvelopes } from '../imports/applying/import-envelope.provider';
import type { EvidenceJob } from './evidence-job';
import type { JudgedFile } from './judged-file';

/** A matched file with its bytes. */
export interface Unpacked {
  readonly file: JudgedFile;
  readonly bytes: Buffer;
}

/** The store first, idempotent by the bytes; then the ledger learns which file each candidacy has (decision 13). */
@Injectable()
export class AttachFiles {
  constructor(
    private readonly ledger: Ledger,
    private readonly people: PersonFiles,
    private readonly envelopes: ImportEnvelopes,
  ) {}

  /** The files with their results, in order. */
  async attach(job: EvidenceJob, unpacked: readonly Unpacked[]): Promise<readonly JudgedFile[]> {
    const { batchId, enterpriseId } = job;
    const batch = await this.ledger.evidence(batchRecord, batchId);
    const kept = await Promise.all(
      unpacked.map(({ file, bytes }) => this.people.keep({ ref: file.personRef!, tenant: enterpriseId, scope: batchId, bytes })),
    );
    const wanted = unpacked.flatMap(({ file }, at) => {
      const of = kept[at]!;
      return of === 'ERASED'
        ? []
        : file.candidate!.candidacyIds.map((candidacyId) => ({ at, intent: intentOf(job, file, of, candidacyId) }));
    });
    const outcomes = await this.record(job, batch, wanted);
    return unpacked.map(({ file }, at) => {
      const of = kept[at]!;
      return of === 'ERASED'
        ? { ...file, result: 'ERROR', reason: { code: 'FILE_ERASED', params: {} } }
        : withResult(file, of.fileId, outcomes.get(at) ?? []);
    });
  }

  /** One after the other where they are about one candidacy, together where they are not. By the place of the file. */
  private async record(
    job: EvidenceJob,
    batch: Gathered<Batch>,
    wanted: readonly { readonly at: number; readonly intent: AttachFile }[],
  ): Promise<ReadonlyMap<number, readonly Outcome[]>> {
    const outcomes = new Map<number, Outcome[]>();
    for (const wave of inWaves(wanted, ({ intent }) => intent.candidacyId)) {
      const recorded = await this.ledger.recordEach(
        wave.map(({ intent }) => ({
          rule: attachFile,
          id: intent.candidacyId,
          intent,
          evidence: { batch },
          envelope: this.envelopes.of(job, 'file', intent),
        })),
      );
      wave.forEach(({ at }, index) => outcomes.set(at, [...(outcomes.get(at) ?? []), recorded[index]!]));
    }
    return outcomes;
  }
}

const intentOf = (
  { importId, enterpriseId }: EvidenceJob,
  { entry, kind, mediaType, bytes }: JudgedFile,
  { fileId, commitment }: KeptFile,
  candidacyId: Uuid,
): AttachFile => ({
  candidacyId,
  enterpriseId,
  fileId,
  kind: kind!,
  mediaType: mediaType!,
  bytes,
  commitment,
  source: { importId, row: entry },
});

/** Of a person with several candidacies one may be withdrawn: the file is attached where it can be. */
function withResult(file: JudgedFile, fileId: Uuid, outcomes: readonly Outcome[]): JudgedFile {
  const refusals = outcomes.filter((outcome): outcome is Refusal => isRefusal(outcome));
  const [first] = refusals;
  if (first && refusals.length === outcomes.length)
    return { ...file, result: 'ERROR', reason: { code: first.refused, params: first.params } };
  const isNew = outcomes.some((outcome) => !isRefusal(outcome) && outcome.events.length > 0);
  return { ...file, result: isNew ? 'ATTACHED' : 'SAME', fileId };
}
