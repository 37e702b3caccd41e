import { Inject, Injectable } from '@nestjs/common';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Day } from '../../../kernel/day';
import { Gathered } from '../../../kernel/evidence';
import type { Level } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger, Request } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { Enterprise, enterpriseRecord, Filing, filingScope } from '../../accreditation';
import { ApprovedResult, approvedResult, AssessmentResult, assessmentResult, examDay } from '../../assessment';
import { policyEvidence, type ResolvedPack } from '../../catalogue';
import { Certificate, certificateState } from '../certificate';
import type { CertificateEvent } from '../certificate.events';
import { yearOf } from '../series-number';
import { IssueCertificate, issueCertificate, IssueEvidence, obstacleTo } from './issue-certificate';
import { HeldNumbers, Numbering } from './numbering.provider';
import { PrintedVersions } from '../printed-versions.provider';

/** Certificates whose evidence is read and whose events are appended together: a few hundred streams per round trip. */
export const ISSUE_CHUNK_CERTIFICATES = 200;

/** A candidacy as issuing sees it. */
interface Case {
  readonly candidacyId: Uuid;
  readonly certificateId: Uuid;
  readonly result: Gathered<AssessmentResult | null>;
  readonly certificate: Certificate;
}
/** What the candidacies of one batch have in common. */
interface Setting {
  readonly enterpriseId: Uuid;
  readonly batchId: Uuid;
  readonly approval: Gathered<ReadonlyMap<Uuid, ApprovedResult>>;
  readonly filing: Gathered<Filing>;
  readonly enterprise: Gathered<Enterprise>;
  readonly pack: Gathered<ResolvedPack | null>;
  readonly examOn: Gathered<Day | null>;
  readonly examPolicy: Gathered<ResolvedPack | null>;
}
export interface CaseOutcome {
  readonly candidacyId: Uuid;
  readonly outcome: Outcome;
}
type IssueRequest = Request<Certificate, CertificateEvent, IssueCertificate, IssueEvidence, string>;

/**
 * Numbers first, certificates after: a range is one event of its series, each certificate the first of its own stream.
 * A crash in between leaves reserved numbers; the next run finds them and gives them to the same candidacies.
 */
@Injectable()
export class Issuing {
  constructor(
    private readonly ledger: Ledger,
    private readonly numbering: Numbering,
    private readonly printed: PrintedVersions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Candidacies of one batch, in the order of approval; each has an outcome of its own. What is recorded belongs to their enterprise. */
  async issue(candidacyIds: readonly Uuid[], command: CommandEnvelope): Promise<readonly CaseOutcome[]> {
    const cases = await this.casesOf(candidacyIds);
    const result = cases.find((one) => one.result.value)?.result.value;
    if (!result) return candidacyIds.map((candidacyId) => ({ candidacyId, outcome: refuse('NOT_FOUND') }));
    const envelope = { ...command, tenants: [result.enterpriseId] };
    const setting = await this.settingOf(result);
    const institutionCode = codeOf(setting.filing.value);
    const wanted = this.withoutObstacle(cases, setting);
    const { enterpriseId, batchId, enterprise } = setting;
    const request = {
      institutionCode,
      batchId,
      enterpriseId,
      region: regionOf(enterprise.value),
      year: yearOf(todayOf(this.clock)),
      wanted,
    };
    const refusal = await this.numbering.reserve(request, envelope);
    if (refusal) return wanted.map(({ candidacyId }) => ({ candidacyId, outcome: refusal }));
    return this.issueInChunks(cases, setting, await this.numbering.held(institutionCode), envelope);
  }

  private async casesOf(candidacyIds: readonly Uuid[]): Promise<readonly Case[]> {
    const results = await this.ledger.evidenceEach(assessmentResult, candidacyIds);
    const certificates = await this.ledger.evidenceEach(
      certificateState,
      candidacyIds.map((id) => this.numbering.certificateOf(id)),
    );
    return candidacyIds.map((candidacyId) => {
      const certificateId = this.numbering.certificateOf(candidacyId);
      return { candidacyId, certificateId, result: results.get(candidacyId)!, certificate: certificates.get(certificateId)!.value };
    });
  }

  private async settingOf({ batchId, filingId, enterpriseId }: AssessmentResult): Promise<Setting> {
    const [approval, filing] = [await this.ledger.evidence(approvedResult, batchId), await this.ledger.evidence(filingScope, filingId)];
    const enterprise = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    const [region, today, examOn] = [regionOf(enterprise.value), todayOf(this.clock), await this.ledger.evidence(examDay, batchId)];
    return {
      enterpriseId,
      batchId,
      approval,
      filing,
      enterprise,
      pack: policyEvidence(region, today),
      examOn,
      examPolicy: policyEvidence(region, examOn.value ?? today),
    };
  }

  /** A request that is refused takes no number; an objection does not last, so the number waits for its end. */
  private withoutObstacle(
    cases: readonly Case[],
    { approval, pack, filing, examOn, examPolicy }: Setting,
  ): { candidacyId: Uuid; level: Level }[] {
    const today: Day = todayOf(this.clock);
    const common = { approval: approval.value, pack: pack.value, filing: filing.value, examOn: examOn.value, examPolicy: examPolicy.value };
    return cases.flatMap(({ candidacyId, result, certificate }) => {
      const obstacle = obstacleTo(candidacyId, certificate, { result: result.value, ...common }, today);
      return obstacle && obstacle.refused !== 'OBJECTION_OPEN' ? [] : [{ candidacyId, level: result.value!.level }];
    });
  }

  private async issueInChunks(
    cases: readonly Case[],
    setting: Setting,
    numbers: HeldNumbers,
    envelope: CommandEnvelope,
  ): Promise<readonly CaseOutcome[]> {
    const done: CaseOutcome[] = [];
    for (let from = 0; from < cases.length; from += ISSUE_CHUNK_CERTIFICATES) {
      const chunk = cases.slice(from, from + ISSUE_CHUNK_CERTIFICATES);
      const outcomes = await this.ledger.recordEach(await this.requestsOf(chunk, setting, numbers, envelope));
      done.push(...chunk.map(({ candidacyId }, index) => ({ candidacyId, outcome: outcomes[index]! })));
    }
    return done;
  }

  private async requestsOf(
    cases: readonly Case[],
    { enterpriseId, batchId: _batch, ...common }: Setting,
    numbers: HeldNumbers,
    envelope: CommandEnvelope,
  ): Promise<readonly IssueRequest[]> {
    const persons = cases.flatMap(({ result }) => result.value?.personRef ?? []);
    const printed = await this.printed.of(persons, { actor: envelope.actor, tenant: enterpriseId });
    return cases.map(({ candidacyId, certificateId, result }) => ({
      rule: issueCertificate,
      id: certificateId,
      intent: { certificateId, candidacyId },
      envelope,
      evidence: { result, ...common, numbers, ...printed(result.value?.personRef ?? candidacyId) },
    }));
  }
}

const codeOf = (filing: Filing): string => (filing.status === 'filed' ? filing.institutionCode : '');
/** Only a registered enterprise has a region; of another one nothing is issued. */
const regionOf = (enterprise: Enterprise): string => (enterprise.status === 'registered' ? enterprise.region : '');
