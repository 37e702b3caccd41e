import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { workerRecord } from '../../../workforce';
import { MentoringsOfEnterprise } from '../../mentorings.port';
import { BatchOfSitting } from '../batch-of-sitting.provider';
import { ExaminerDuties } from '../examiner-duties.provider';
import { SittingLinks, valuesOf } from '../record-links.provider';
import { sittingRecord } from '../sitting';
import { AssignExaminer, assignExaminer } from './assign-examiner';

export class AssignExaminerCommand {
  constructor(
    readonly intent: AssignExaminer,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AssignExaminerCommand)
export class AssignExaminerHandler implements ICommandHandler<AssignExaminerCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly mentorings: MentoringsOfEnterprise,
    private readonly duties: ExaminerDuties,
    private readonly batches: BatchOfSitting,
    private readonly links: SittingLinks,
  ) {}

  async execute({ intent, envelope }: AssignExaminerCommand): Promise<Outcome> {
    const { value } = await this.ledger.evidence(sittingRecord, intent.sittingId);
    const links = await this.links.of(intent.enterpriseId, value);
    const evidence = {
      ...links,
      examiner: await this.ledger.evidence(workerRecord, intent.examinerId),
      mentorings: await this.mentorings.of(intent.enterpriseId),
      duties: await this.duties.of([intent.examinerId], value, valuesOf(links)),
      batch: await this.batches.of(intent.sittingId),
    };
    return this.ledger.record({ rule: assignExaminer, id: intent.sittingId, intent, evidence, envelope });
  }
}
