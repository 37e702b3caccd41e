import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { DecisionRule } from '../../kernel/decision';
import { NO_EVIDENCE } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Inspection } from './inspection';
import type { InspectionEvent } from './inspection.events';

interface OfInspection {
  readonly inspectionId: Uuid;
}

/** An act within one inspection that leans on nothing but the inspection itself: which rule, asked what. */
export class ActOnInspectionCommand<Intent extends OfInspection = OfInspection> {
  constructor(
    readonly rule: DecisionRule<Inspection, InspectionEvent, Intent, object, string>,
    readonly intent: Intent,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** One dispatcher for all such acts: they differ in their rules alone. */
@CommandHandler(ActOnInspectionCommand)
export class ActOnInspectionHandler implements ICommandHandler<ActOnInspectionCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ rule, intent, envelope }: ActOnInspectionCommand): Promise<Outcome> {
    return this.ledger.record({ rule, id: intent.inspectionId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
