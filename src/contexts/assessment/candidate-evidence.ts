import type { Filing } from '../accreditation';
import type { GuidingCatalogue, ResolvedPack, Standard } from '../catalogue';
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
  /** What the scope row names for the subject, with all its versions; absent of decisions that were made before standards were asked. */
  readonly standard?: Standard | null;
  /** Of the region; absent from decisions made before batches without a plan were measured by it. */
  readonly guidingCatalogue?: GuidingCatalogue;
}
