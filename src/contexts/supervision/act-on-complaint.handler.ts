import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { DecisionRule } from '../../kernel/decision';
import { NO_EVIDENCE } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Complaint } from './complaint';
import type { ComplaintEvent } from './complaint.events';

interface OfComplaint {
  readonly complaintId: Uuid;
}

/** An act upon one complaint that leans on nothing but the complaint itself: which rule, asked what. */
export class ActOnComplaintCommand<Intent extends OfComplaint = OfComplaint> {
  constructor(
    readonly rule: DecisionRule<Complaint, ComplaintEvent, Intent, object, string>,
    readonly intent: Intent,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** One dispatcher for all such acts: they differ in their rules alone. */
@CommandHandler(ActOnComplaintCommand)
export class ActOnComplaintHandler implements ICommandHandler<ActOnComplaintCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ rule, intent, envelope }: ActOnComplaintCommand): Promise<Outcome> {
    return this.ledger.record({ rule, id: intent.complaintId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
