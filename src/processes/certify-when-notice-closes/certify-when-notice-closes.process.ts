import { CommandBus } from '@nestjs/cqrs';
import { ApprovalCompleted, CandidateWithdrawn, NoticeClosed, ObjectionResolved } from '../../contexts/assessment';
import { CaseOutcome, CertifyBatchCommand, IssueCertificateCommand, VoidNumbersCommand } from '../../contexts/certificate/services';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

interface Concerned {
  readonly batchId: Uuid;
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
}

/**
 * The end of a notice certifies a whole batch. Whoever had to wait longer follows alone when the objection is resolved,
 * or with the batch when a changed result is approved again; whoever turns out not to pass gives the number back.
 *
 * It reads streams alone, so it depends on no read model; what is not ripe is refused, and the code is kept.
 */
@ActsWhen()
export class CertifyWhenNoticeCloses implements Process {
  readonly name = 'certify-when-notice-closes';
  readonly on = [NoticeClosed, ApprovalCompleted, ObjectionResolved, CandidateWithdrawn];

  constructor(private readonly commands: CommandBus) {}

  async react({ type, data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { batchId, candidacyId, enterpriseId } = data as Concerned;
    if (type === ObjectionResolved.type) return this.certifyOne(candidacyId, enterpriseId, acting);
    if (type === CandidateWithdrawn.type) return this.giveBack(batchId, [candidacyId], acting);
    await this.certifyAll(batchId, acting);
    await this.giveBack(batchId, 'APPROVED_AS_NOT_PASSED', acting);
  }

  private async certifyAll(batchId: Uuid, acting: Acting): Promise<void> {
    const command = new CertifyBatchCommand(batchId, acting.envelope('certify', []));
    await settleEach(await this.commands.execute<CertifyBatchCommand, readonly CaseOutcome[]>(command), acting);
  }

  private async certifyOne(candidacyId: Uuid, enterpriseId: Uuid, acting: Acting): Promise<void> {
    const command = new IssueCertificateCommand(candidacyId, enterpriseId, acting.envelope('certify', [enterpriseId]));
    await acting.settle(candidacyId, await this.commands.execute<IssueCertificateCommand, Outcome>(command));
  }

  private async giveBack(batchId: Uuid, candidacyIds: readonly Uuid[] | 'APPROVED_AS_NOT_PASSED', acting: Acting): Promise<void> {
    const command = new VoidNumbersCommand(batchId, candidacyIds, acting.envelope('void', []));
    await settleEach(await this.commands.execute<VoidNumbersCommand, readonly CaseOutcome[]>(command), acting);
  }
}

async function settleEach(outcomes: readonly CaseOutcome[], acting: Acting): Promise<void> {
  for (const { candidacyId, outcome } of outcomes) await acting.settle(candidacyId, outcome);
}
