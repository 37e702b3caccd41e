import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, invalid } from '../../../http/problems/refused';
import { divisionOf } from '../../../kernel/region';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { MAX_BLOCKS_PER_ALLOCATION } from '../certificate.events';
import { InstitutionCodePipe } from '../institution-code.pipe';
import { numberSeries, seriesOf } from '../number-series';
import { AllocateNumbersBody } from './allocate-numbers.dto';
import { AllocateNumbersCommand } from './allocate-numbers.handler';

@ApiTags('number-series')
@Controller('v1/number-series/:institutionCode/allocations')
export class AllocateNumbersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(numberSeries, ({ institutionCode }, ids) => seriesOf(institutionCode!, ids))
  async allocate(
    @Param('institutionCode', InstitutionCodePipe) institutionCode: string,
    @Body() body: AllocateNumbersBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const region = divisionOf(found(caller.region));
    const { documentNo, blocks = [], numbers = [] } = body;
    if (blocks.length + numbers.length === 0)
      throw invalid('/blocks', 'FIELD_NOT_LIST', { minimum: 1, maximum: MAX_BLOCKS_PER_ALLOCATION });
    const allocationId = this.ids.ofCommand(envelope.commandId, 'allocation');
    const plain = blocks.map(({ year, level, first, count }) => ({ year, level, first, count }));
    const command = new AllocateNumbersCommand(
      { institutionCode, allocationId, region, documentNo, blocks: plain },
      numbers.map(({ number }) => number),
      envelope,
    );
    const outcome = await this.commands.execute<AllocateNumbersCommand, Outcome>(command);
    return created(`/v1/number-series/${institutionCode}`, outcome, { id: allocationId, institutionCode });
  }
}
