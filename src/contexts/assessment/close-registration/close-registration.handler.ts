import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { BatchEvent } from '../batch.events';
import { BatchOutcomes } from '../batch-outcomes/batch-outcomes.provider';
import { digestOfIds } from '../batch-outcomes/outcome-digest.hash';
import { isAdmitted } from '../candidacy';
import { AdmittedList, CloseRegistration, closeRegistration } from './close-registration';

export class CloseRegistrationCommand {
  constructor(
    readonly intent: CloseRegistration,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CloseRegistrationCommand)
export class CloseRegistrationHandler implements ICommandHandler<CloseRegistrationCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly outcomes: BatchOutcomes,
  ) {}

  async execute({ intent, envelope }: CloseRegistrationCommand): Promise<Outcome<string, BatchEvent>> {
    const { states, position } = await this.outcomes.states(intent.batchId);
    const admitted = states.flatMap((state) => (state.status === 'registered' && isAdmitted(state) ? [state.candidacyId] : []));
    const list: AdmittedList = { admitted: admitted.length, digest: digestOfIds(admitted) };
    return this.ledger.record({
      rule: closeRegistration,
      id: intent.batchId,
      intent,
      evidence: { list: valueEvidence('assessment.admitted-list', position, list) },
      envelope,
    });
  }
}
