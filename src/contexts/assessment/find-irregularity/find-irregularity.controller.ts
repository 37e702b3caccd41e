import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { candidacy } from '../candidacy';
import { FindIrregularityBody } from './find-irregularity.dto';
import { FindIrregularityCommand } from './find-irregularity.handler';

@ApiTags('candidacies')
@Controller('v1/candidacies/:id/irregularities')
export class FindIrregularityController {
  constructor(private readonly commands: CommandBus) {}

  /** The outcome is void, whatever the marks are. */
  @Post()
  @NeedsIfMatch(candidacy)
  @AudienceOf('enterprise')
  async find(
    @Param('id', IdPipe) candidacyId: Uuid,
    @Body() body: FindIrregularityBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const { kind, sittingId, text: words } = body;
    const command = new FindIrregularityCommand(
      { candidacyId, enterpriseId: found(tenant), kind, sittingId: sittingId ?? null, words },
      envelope,
    );
    return created(`/v1/candidacies/${candidacyId}`, await this.commands.execute<FindIrregularityCommand, Outcome>(command), {
      id: candidacyId,
      outcome: 'VOID',
    });
  }
}
