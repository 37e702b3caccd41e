import type { Filing } from '../accreditation';
import type { GuidingCatalogue, ResolvedPack } from '../catalogue';
import type { Worker } from '../workforce';
import type { WorkerFacts } from './application/application';
import type { Batch } from './batch';

/** What it is decided on whether a worker may be assessed: the facts about the worker, and what the batch stands under. */
export interface CandidateEvidence extends WorkerFacts {
  readonly batch: Batch;
  readonly filing: Filing;
  readonly worker: Worker;
  /** Of the assessment day. */
  readonly policy: ResolvedPack | null;
  /** Of the region; absent from decisions made before batches without a plan were measured by it. */
  readonly guidingCatalogue?: GuidingCatalogue;
}
