import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { standardRecord } from '../standard';
import { MapNorm, mapNorm } from './map-norm';

export class MapNormCommand {
  constructor(
    readonly intent: MapNorm,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(MapNormCommand)
export class MapNormHandler implements ICommandHandler<MapNormCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: MapNormCommand): Promise<Outcome> {
    const evidence = { national: await this.ledger.evidence(standardRecord, this.ids.of('standard', intent.to.standardCode)) };
    return this.ledger.record({ rule: mapNorm, id: intent.standardKey, intent, evidence, envelope });
  }
}
