import { CommandBus, CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Day } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { LowerTierCommand } from './lower-tier.handler';
import { RaiseTierCommand } from './raise-tier.handler';
import { recognition } from '../recognition/recognition';
import { RecognitionEnded } from '../recognition/recognition.events';

export interface CountRecognition {
  readonly recognitionId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly level: Level;
  readonly occupationCode: string;
  readonly effectiveOn: Day;
  /** The annulment that was overturned, where the certificate was recognised anew. */
  readonly renews: Uuid | undefined;
}
export class CountRecognitionCommand {
  constructor(
    readonly intent: CountRecognition,
    readonly envelope: CommandEnvelope,
  ) {}
}

/**
 * A recognised certificate counts under the id of its recognition: the career of the issuer's worker counts the certificate itself,
 * and what ends here ends nothing there. Processes go at their own pace: where it was recognised anew, the end of the earlier
 * recognition is reckoned with first, so that a career reads the same whichever process was faster.
 */
@CommandHandler(CountRecognitionCommand)
export class CountRecognitionHandler implements ICommandHandler<CountRecognitionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: CountRecognitionCommand): Promise<Outcome> {
    const { recognitionId, renews, ...counted } = intent;
    if (renews !== undefined) await this.discount(intent, renews, envelope);
    const raise = {
      ...counted,
      basis: 'RECOGNITION' as const,
      basisId: recognitionId,
      ...(renews === undefined ? {} : { overturns: renews }),
    };
    return this.commands.execute<RaiseTierCommand, Outcome>(new RaiseTierCommand(raise, envelope));
  }

  private async discount(
    { recognitionId, enterpriseId, workerId }: CountRecognition,
    annulmentId: Uuid,
    envelope: CommandEnvelope,
  ): Promise<void> {
    const history = await this.ledger.history(recognition, recognitionId);
    const ended = history.find((event) => event.type === RecognitionEnded.type && event.data.annulmentId === annulmentId);
    if (ended?.type !== RecognitionEnded.type) return;
    const { decidedOn, effectiveOn } = ended.data;
    const lower = { workerId, enterpriseId, certificateId: recognitionId, annulmentId, decidedOn, effectiveOn };
    const commandId = this.ids.of('step', envelope.commandId, 'discount');
    await this.commands.execute(new LowerTierCommand(lower, { ...envelope, commandId, causationId: ended.id }));
  }
}
