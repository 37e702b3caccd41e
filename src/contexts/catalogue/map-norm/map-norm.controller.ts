import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { standard, standardRef } from '../standard';
import type { NormMapped, StandardEvent } from '../standard.events';
import { MapNormBody } from './map-norm.dto';
import { MapNormCommand } from './map-norm.handler';

@ApiTags('standards')
@Controller('v1/standards/:id/mappings')
export class MapNormController {
  constructor(private readonly commands: CommandBus) {}

  /** Lays a norm beside the national standard; the answer lists everything that it lacks. */
  @Post()
  @AudienceOf('enterprise')
  @NeedsIfMatch(standard)
  async map(
    @Param('id', IdPipe) standardKey: Uuid,
    @Body() body: MapNormBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { standardCode, version } = standardRef(body.to);
    const intent = {
      standardKey,
      version: body.version,
      enterpriseId: found(tenant),
      to: { standardCode, version: version ?? '' },
      pairs: body.pairs.map(({ unit, to }) => ({ unit, to })),
    };
    const outcome = await this.commands.execute<MapNormCommand, Outcome<string, StandardEvent>>(new MapNormCommand(intent, envelope));
    const { gaps } = (granted<Receipt<StandardEvent>>(outcome).events[0] as Receipt<ReturnType<typeof NormMapped>>['events'][number]).data;
    return created(`/v1/standards/${standardKey}`, outcome, { id: standardKey, version: body.version, to: body.to, gaps });
  }
}
