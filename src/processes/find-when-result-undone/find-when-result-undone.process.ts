import { CommandBus } from '@nestjs/cqrs';
import { CandidateWithdrawn, OutcomeDetermined } from '../../contexts/assessment';
import { FindUndoneResultCommand } from '../../contexts/certificate/services';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** A result that no longer stands after its certificate was issued is told to people, who decide about an annulment. */
@ActsWhen()
export class FindWhenResultUndone implements Process {
  readonly name = 'find-when-result-undone';
  readonly on = [OutcomeDetermined, CandidateWithdrawn];

  constructor(private readonly commands: CommandBus) {}

  async react({ id, type, data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { candidacyId, outcome } = data as { readonly candidacyId: Uuid; readonly outcome?: string };
    if (type === OutcomeDetermined.type && outcome === 'PASSED') return;
    const command = new FindUndoneResultCommand(candidacyId, id, acting.envelope('find', []));
    await acting.settle('find', await this.commands.execute<FindUndoneResultCommand, Outcome>(command));
  }
}
