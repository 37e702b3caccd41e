import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { filingScope } from '../../../accreditation';
import { batchPolicy } from '../../policy';
import { BatchOfSitting } from '../batch-of-sitting.provider';
import { ExaminerDuties } from '../examiner-duties.provider';
import { SittingLinks, valuesOf } from '../record-links.provider';
import { sittingRecord } from '../sitting';
import { HoldSitting, holdSitting } from './hold-sitting';

export class HoldSittingCommand {
  constructor(
    readonly intent: HoldSitting,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(HoldSittingCommand)
export class HoldSittingHandler implements ICommandHandler<HoldSittingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly duties: ExaminerDuties,
    private readonly batches: BatchOfSitting,
    private readonly links: SittingLinks,
  ) {}

  async execute({ intent, envelope }: HoldSittingCommand): Promise<Outcome> {
    const { value: planned } = await this.ledger.evidence(sittingRecord, intent.sittingId);
    const of = await this.batches.of(intent.sittingId);
    const { value: batch } = of;
    const links = await this.links.of(intent.enterpriseId, planned);
    const evidence = {
      ...links,
      batch: of,
      filing: await this.ledger.evidence(filingScope, batch.status === 'none' ? intent.sittingId : batch.filingId),
      policy: batchPolicy(batch, planned.status === 'none' ? undefined : planned.on),
      duties: await this.duties.of(
        planned.status === 'none' ? [] : planned.examiners.map(({ examinerId }) => examinerId),
        planned,
        valuesOf(links),
      ),
    };
    return this.ledger.record({ rule: holdSitting, id: intent.sittingId, intent, evidence, envelope });
  }
}
