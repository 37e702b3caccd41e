import { CommandBus } from '@nestjs/cqrs';
import { RecognitionGranted, TopUpCompleted } from '../../contexts/career';
import { CountRecognitionCommand } from '../../contexts/career/services';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

type Granted = ReturnType<typeof RecognitionGranted>['data'];
type Completed = ReturnType<typeof TopUpCompleted>['data'];

/** A recognised certificate counts in the enterprise that recognised it: from that day on, or, where a top-up was asked for, from its completion on. */
@ActsWhen()
export class RaiseTierWhenRecognised implements Process {
  readonly name = 'raise-tier-when-recognised';
  readonly on = [RecognitionGranted, TopUpCompleted];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const fact = data as Granted | Completed;
    if ('outcome' in fact && fact.outcome === 'ACCEPTED_WITH_TOP_UP') return;
    const { recognitionId, enterpriseId, workerId, level, occupationCode, renews } = fact;
    const effectiveOn = 'outcome' in fact ? fact.recognisedOn : fact.completedOn;
    const command = new CountRecognitionCommand(
      { recognitionId, enterpriseId, workerId, level, occupationCode, effectiveOn, renews },
      acting.envelope('raise', [enterpriseId]),
    );
    await acting.settle('raise', await this.commands.execute<CountRecognitionCommand, Outcome>(command));
  }
}
