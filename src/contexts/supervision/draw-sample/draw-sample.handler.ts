import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { recordedEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { Viewer } from '../../../projecting/querying/read-models.provider';
import type { Frame } from '../population/frame';
import { CastLot } from './cast-lot.provider';
import { DrawSample, drawSample } from './draw-sample';

export class DrawSampleCommand {
  constructor(readonly intent: DrawSample, readonly frame: Frame, readonly viewer: Viewer, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(DrawSampleCommand)
export class DrawSampleHandler implements ICommandHandler<DrawSampleCommand> {
  constructor(private readonly ledger: Ledger, private readonly lots: CastLot) {}

  async execute({ intent, frame, viewer, envelope }: DrawSampleCommand): Promise<Outcome> {
    const { seed, size } = intent;
    const cast = seed === null ? ({ seed: this.lots.seedOf(envelope.commandId), seedFrom: 'LEDGER', size } as const) : ({ seed, seedFrom: 'CALLER', size } as const);
    const lot = recordedEvidence('lot', await this.lots.now(viewer, frame, cast));
    return this.ledger.record({ rule: drawSample, id: intent.inspectionId, intent, evidence: { lot }, envelope });
  }
}
