import { setImmediate } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../../../kernel/clock';
import { isRefusal, Refusal, refuse } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { Ledger } from '../../../../ledger/ledger';
import { CheckedRoster, RosterContext, RosterInParts } from '../../../../roster';
import { checkRosterFile, readRosterInParts } from '../../../../roster/services';
import { filingScope } from '../../../accreditation';
import { policyEvidence } from '../../../catalogue';
import { GuidingCatalogues } from '../../../catalogue/services';
import { batchRecord, isBatchOf, OpenBatch } from '../../batch';
import { checkContext, filingFault, submittedFault } from './check-context';
import { ImportFiles } from '../files/import-files.provider';
import type { ImportJob } from '../jobs/import-job';
import { JudgedRoster, judgeRoster } from './judge-roster';
import type { LedgerFacts } from './ledger-facts';
import { RosterFacts } from './roster-facts.provider';
import { RosterStandards } from './roster-standards.provider';

export interface Judged extends JudgedRoster {
  readonly batch: OpenBatch;
}
export interface JudgedPart extends Judged {
  readonly isLast: boolean;
}

/** Rows judged and kept together: the facts of so many people are asked for at once, and forgotten. */
const ROWS_PER_PART = 500;

/** A file judged by its cells and by the ledger as it stands now: the same for a preview and before the rows are registered. */
@Injectable()
export class RosterJudge {
  constructor(
    private readonly ledger: Ledger,
    private readonly files: ImportFiles,
    private readonly facts: RosterFacts,
    private readonly standards: RosterStandards,
    private readonly catalogues: GuidingCatalogues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The cells alone; null where the file has expired. A refusal is one of the file as a whole. */
  read(job: ImportJob): Promise<CheckedRoster | Refusal | null> {
    return this.opened(job, checkRosterFile);
  }

  /** The same for a long file: its rows are judged a part at a time by {@link judgedParts}, and none is kept in memory. */
  readInParts(job: ImportJob): Promise<RosterInParts | Refusal | null> {
    // Whoever is marked twice in a sheet of marks is seen where all its rows are.
    return this.opened(job, (bytes, context) =>
      readRosterInParts(bytes, context, job.match === 'scoresOnly' ? Number.POSITIVE_INFINITY : ROWS_PER_PART),
    );
  }

  /** What the ledger knows of a part is asked while the cells of the next one are judged, and the part before it by the ledger. */
  async *judgedParts(job: ImportJob, { parts }: RosterInParts): AsyncGenerator<JudgedPart | Refusal> {
    const each = parts[Symbol.iterator]();
    const asked = (part: CheckedRoster | null): Asked | null => part && { part, known: handled(this.known(job, part)) };
    let here = asked(await nextOf(each));
    while (here) {
      const there = asked(await nextOf(each));
      const judged = await judgedBy(here.part, await here.known);
      yield isRefusal(judged) ? judged : { ...judged, isLast: there === null };
      here = there;
    }
  }

  private async opened<Read>(
    job: ImportJob,
    read: (bytes: Buffer, context: RosterContext) => Promise<Read>,
  ): Promise<Read | Refusal | null> {
    const [bytes, context] = await Promise.all([this.files.open(job.importId), this.batchOf(job).then((batch) => this.contextOf(batch))]);
    if (!bytes) return null;
    return isRefusal(context) ? context : read(bytes, { ...context, isScoresOnly: job.match === 'scoresOnly' });
  }

  /** What a file of the batch is read by, or why none is. */
  async contextOf(batch: OpenBatch): Promise<RosterContext | Refusal> {
    const { value: filing } = await this.ledger.evidence(filingScope, batch.filingId);
    const fault = filingFault(batch, filing);
    if (fault) return fault;
    const policy = policyEvidence(batch.region, batch.assessmentOn).value;
    return checkContext(batch, filing, { policy, printed: await this.standards.printed(batch, filing) }, todayOf(this.clock));
  }

  /** The rows of {@link read} in the light of the ledger. */
  async judge(job: ImportJob, read: CheckedRoster): Promise<Judged | Refusal> {
    return judgedBy(read, await this.known(job, read));
  }

  /** All that the rows are judged by, or why the batch takes none any more. */
  private async known(job: ImportJob, read: CheckedRoster): Promise<LedgerFacts | Refusal> {
    const batch = await this.batchOf(job);
    const fault = submittedFault(batch);
    if (fault) return fault;
    const policy = policyEvidence(batch.region, batch.assessmentOn).value;
    const [people, { filing, standards }, { value: guidingCatalogue }] = await Promise.all([
      this.facts.gather(read, batch, job),
      this.filed(read, batch),
      this.catalogues.evidence(batch.region),
    ]);
    const {
      importId,
      match,
      envelope: { actor },
    } = job;
    return { importId, match, batch, filing, policy, standards, guidingCatalogue, actor, people, today: todayOf(this.clock) };
  }

  private async filed(read: CheckedRoster, batch: OpenBatch): Promise<Pick<LedgerFacts, 'filing' | 'standards'>> {
    const { value: filing } = await this.ledger.evidence(filingScope, batch.filingId);
    return { filing, standards: await this.standards.named(read, batch, filing) };
  }

  /** @throws Error where the batch is gone, which nothing can do */
  async batchOf({ batchId, enterpriseId }: { readonly batchId: Uuid; readonly enterpriseId: Uuid }): Promise<OpenBatch> {
    const { value } = await this.ledger.evidence(batchRecord, batchId);
    if (!isBatchOf(value, enterpriseId)) throw new Error(`batch ${batchId} of an import is not open`);
    return value;
  }
}

export const refusedWith = (outcome: object | null): Refusal | null =>
  outcome === null ? refuse('IMPORT_EXPIRED') : isRefusal(outcome) ? outcome : null;

interface Asked {
  readonly part: CheckedRoster;
  readonly known: Promise<LedgerFacts | Refusal>;
}

/** What goes wrong is thrown where it is waited for, which may be later; nobody else need hear of it. */
function handled<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}

/** The next part, with a turn for others wherever it offers one. */
async function nextOf(parts: Iterator<CheckedRoster | null>): Promise<CheckedRoster | null> {
  for (;;) {
    const { done, value } = parts.next();
    if (done) return null;
    if (value !== null) return value;
    await setImmediate();
  }
}

/** A long judgement holds nobody else up. */
async function judgedBy(read: CheckedRoster, known: LedgerFacts | Refusal): Promise<Judged | Refusal> {
  if (isRefusal(known)) return known;
  const steps = judgeRoster(read, known);
  for (;;) {
    const step = steps.next();
    if (step.done) return { batch: known.batch, ...step.value };
    await setImmediate();
  }
}
