import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import { filingScope } from '../../accreditation';
import { approvedResult, AssessmentResult, assessmentResult } from '../../assessment';
import type { CaseOutcome } from './issuing.provider';
import { Numbering } from './numbering.provider';

/** Gives up the numbers of candidates who turned out not to pass, or left: of those named, or of all whom the approval names. */
export class VoidNumbersCommand {
  constructor(
    readonly batchId: Uuid,
    readonly candidacyIds: readonly Uuid[] | 'APPROVED_AS_NOT_PASSED',
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(VoidNumbersCommand)
export class VoidNumbersHandler implements ICommandHandler<VoidNumbersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly numbering: Numbering,
  ) {}

  async execute({ batchId, candidacyIds, envelope }: VoidNumbersCommand): Promise<readonly CaseOutcome[]> {
    const concerned = candidacyIds === 'APPROVED_AS_NOT_PASSED' ? await this.notPassed(batchId) : candidacyIds;
    const owner = await this.ownerOf(concerned);
    if (!owner) return [];
    const { institutionCode, enterpriseId } = owner;
    const { value: held } = await this.numbering.held(institutionCode);
    const results = await this.ledger.evidenceEach(
      assessmentResult,
      concerned.filter((id) => held.has(id)),
    );
    const outcomes: CaseOutcome[] = [];
    for (const [candidacyId, { value: result }] of results) {
      if (isOut(result))
        outcomes.push({
          candidacyId,
          outcome: await this.numbering.voidUnissued(institutionCode, candidacyId, { ...envelope, tenants: [enterpriseId] }),
        });
    }
    return outcomes;
  }

  private async notPassed(batchId: Uuid): Promise<readonly Uuid[]> {
    const { value: approved } = await this.ledger.evidence(approvedResult, batchId);
    return [...approved].flatMap(([candidacyId, { outcome }]) => (outcome === 'PASSED' ? [] : [candidacyId]));
  }

  /** All candidacies of a batch stand under one filing of one enterprise. */
  private async ownerOf([candidacyId]: readonly Uuid[]): Promise<{ institutionCode: string; enterpriseId: Uuid } | undefined> {
    const result = candidacyId && (await this.ledger.evidence(assessmentResult, candidacyId)).value;
    const filing = result && (await this.ledger.evidence(filingScope, result.filingId)).value;
    return filing?.status === 'filed' ? { institutionCode: filing.institutionCode, enterpriseId: filing.enterpriseId } : undefined;
  }
}

/** A result that is only missing (a correction is promised) keeps its number. */
const isOut = (result: AssessmentResult | null): boolean =>
  result === null || result.withdrawn || (result.outcome !== null && result.outcome !== 'PASSED');
