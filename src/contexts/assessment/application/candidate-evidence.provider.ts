import { Injectable, Optional } from '@nestjs/common';
import { Day, isDay } from '../../../kernel/day';
import type { Actor } from '../../../kernel/decision';
import { documentEvidence, EvidenceSet, Gathered, personEvidence, valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import type { Reader } from '../../../people/reading';
import { Revealed, Vault } from '../../../people/vault.provider';
import { Filing, filingScope, Subject } from '../../accreditation';
import { NATIONAL_STANDARD, policyEvidence, Standard } from '../../catalogue';
import { GuidingCatalogues, Standards } from '../../catalogue/services';
import { Worker, workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { Batch, batchRecord } from '../batch';
import { CertificatesIssuedHere } from '../certificates-issued-here.port';
import { PassedGradings } from '../passed-gradings.port';
import { filedStandard } from '../scope';
import type { IssuedHere } from './application';
import type { CandidateEvidence } from '../candidate-evidence';

const PURPOSE = 'ELIGIBILITY';
const NO_CERTIFICATES: Gathered<readonly IssuedHere[]> = { ...valueEvidence('assessment.certificates-issued-here', 0n, []), value: [] };
const NO_BIRTH_DAY: Gathered<null> = valueEvidence('assessment.no-birth-day', 0n, null);
const NO_POLICY: Gathered<null> = valueEvidence('assessment.no-batch', 0n, null);
const NO_STANDARD: Gathered<null> = documentEvidence('none:standard', null);
const NOBODY: ReadonlyMap<Uuid, Revealed> = new Map();

/** What the registration of candidates is decided on: streams for many workers at once, and birth days from the vault. */
@Injectable()
export class CandidatesEvidence {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
    private readonly records: JoinedRecords,
    private readonly published: Standards,
    private readonly catalogues: GuidingCatalogues,
    @Optional() private readonly issuedHere?: CertificatesIssuedHere,
    @Optional() private readonly gradings?: PassedGradings,
  ) {}

  /** By worker; every worker asked for is in the answer. */
  async gather(
    batchId: Uuid,
    enterpriseId: Uuid,
    workerIds: readonly Uuid[],
    actor: Actor,
  ): Promise<ReadonlyMap<Uuid, EvidenceSet<CandidateEvidence>>> {
    const ids = [...new Set(workerIds)];
    const shared = await this.shared(batchId);
    const workers = await this.ledger.evidenceEach(workerRecord, ids);
    const employments = await this.records.employments(enterpriseId, ids);
    const papers = await this.records.qualifications(enterpriseId, ids);
    const issued = await this.issuedHere?.of(enterpriseId, ids);
    const passed = await this.gradings?.of(enterpriseId, ids);
    const births = await this.birthDays(
      [...workers.values()].map(({ value }) => value),
      { actor, tenant: enterpriseId },
    );
    return new Map(
      ids.map((id) => [
        id,
        {
          ...shared,
          worker: workers.get(id)!,
          employment: employments.get(id)!,
          qualifications: papers.get(id)!,
          issuedHere: issued?.get(id) ?? NO_CERTIFICATES,
          birthOn: births(workers.get(id)!.value),
          ...(passed && { gradings: passed.get(id)! }),
        },
      ]),
    );
  }

  /** The same for one candidate, with the standard of what is applied for. */
  async gatherFor(
    batchId: Uuid,
    enterpriseId: Uuid,
    { workerId, ...subject }: Subject & { readonly workerId: Uuid },
    actor: Actor,
  ): Promise<EvidenceSet<CandidateEvidence>> {
    const gathered = (await this.gather(batchId, enterpriseId, [workerId], actor)).get(workerId)!;
    const [standard] = await this.standards(gathered.batch.value, gathered.filing.value, [subject]);
    return { ...gathered, standard: standard! };
  }

  /** The standard of each subject, as the filing names it on the day of the assessment; in the order of the subjects. */
  standards(batch: Batch, filing: Filing, subjects: readonly Subject[]): Promise<readonly Gathered<Standard | null>[]> {
    if (batch.status === 'none') return Promise.resolve(subjects.map(() => NO_STANDARD));
    const on = batch.assessmentOn;
    return this.published.of(
      subjects.map((subject) => ({ ...subject, standard: filedStandard(filing, subject, on) ?? NATIONAL_STANDARD, on })),
    );
  }

  /** The same for every candidate of a batch. */
  private async shared(batchId: Uuid): Promise<EvidenceSet<Pick<CandidateEvidence, 'batch' | 'filing' | 'policy' | 'guidingCatalogue'>>> {
    const batch = await this.ledger.evidence(batchRecord, batchId);
    const open = batch.value.status === 'open' ? batch.value : null;
    const filing = await this.ledger.evidence(filingScope, open?.filingId ?? batchId);
    if (!open) return { batch, filing, policy: NO_POLICY };
    const policy = policyEvidence(open.region, open.assessmentOn);
    // A plan was measured when it was filed.
    return open.planned === null
      ? { batch, filing, policy, guidingCatalogue: await this.catalogues.evidence(open.region) }
      : { batch, filing, policy };
  }

  /** Of the enterprise's own workers only: nobody else's birth day is even read. */
  private async birthDays(workers: readonly Worker[], reader: Reader): Promise<(worker: Worker) => Gathered<Day | null>> {
    const refs = workers.flatMap((worker) =>
      worker.status === 'registered' && worker.enterpriseId === reader.tenant ? [worker.personRef] : [],
    );
    const shown = refs.length === 0 ? NOBODY : await this.vault.reveal({ reader, refs, fields: ['birthDay'], purpose: PURPOSE });
    return (worker) => {
      const person = worker.status === 'registered' ? shown.get(worker.personRef) : undefined;
      if (worker.status === 'unknown' || !person || person === 'ERASED' || !person.birthDay || !isDay(person.birthDay.value))
        return NO_BIRTH_DAY;
      return personEvidence(worker.personRef, 'birthDay', person.birthDay.version, person.birthDay.value);
    };
  }
}
