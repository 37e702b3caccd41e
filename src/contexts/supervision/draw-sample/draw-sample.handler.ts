import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { recordedEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { Viewer } from '../../../projecting/querying/read-models.provider';
import type { Frame } from '../population/frame';
import { CastLot } from './cast-lot.provider';
import { DrawSample, drawSample } from './draw-sample';
import { type SampleSize, sizeIn } from './sample-size';

export class DrawSampleCommand {
  constructor(
    readonly intent: Omit<DrawSample, 'size'> & { readonly asked: SampleSize },
    readonly frame: Frame,
    readonly viewer: Viewer,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DrawSampleCommand)
export class DrawSampleHandler implements ICommandHandler<DrawSampleCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly lots: CastLot,
  ) {}

  async execute({ intent, frame, viewer, envelope }: DrawSampleCommand): Promise<Outcome> {
    const { inspectionId, seed, asked } = intent;
    const seeded =
      seed === null
        ? ({ seed: this.lots.seedOf(envelope.commandId), seedFrom: 'LEDGER' } as const)
        : ({ seed, seedFrom: 'CALLER' } as const);
    const drawn = await this.lots.now(viewer, frame, { ...seeded, asked });
    // A share is a number from here on: what is recorded is how many were drawn of how many.
    const size = sizeIn(asked, drawn.population);
    const evidence = { lot: recordedEvidence('lot', drawn) };
    return this.ledger.record({ rule: drawSample, id: inspectionId, intent: { inspectionId, size, seed }, evidence, envelope });
  }
}
