import type { JsonObject } from '../../../kernel/canonical-json';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { JobState } from '../imports/jobs/import-job';
import type { MatchCounts } from './evidence-import';
import type { FileKind } from './file-content';

export interface EvidenceCounts extends MatchCounts {
  readonly files: number;
  /** Once the archive was applied. */
  readonly attached?: number;
  readonly same?: number;
  readonly error?: number;
}

/** An archive on its way from its upload to what came of its files. */
export interface EvidenceJob {
  readonly importId: Uuid;
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  /** Null once the archive itself is dropped. */
  readonly uploadId: Uuid | null;
  readonly bytes: number;
  /** What pictures are; a PDF is always a paper. */
  readonly pictures: FileKind;
  readonly state: JobState;
  readonly refusal: { readonly code: string; readonly params: JsonObject } | null;
  readonly counts: EvidenceCounts | null;
  readonly filesDone: number;
  readonly filesOf: number;
  /** Of the last event that the import recorded, as text. */
  readonly position: string | null;
  readonly envelope: CommandEnvelope;
  readonly attempts: number;
  readonly receivedAt: string;
  readonly expiresAt: string;
}
