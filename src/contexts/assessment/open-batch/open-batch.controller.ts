import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { found, granted } from '../../../http/problems/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { BatchEvent, BatchOpened } from '../assessment.events';
import { dimensionsOf } from '../dimensions.dto';
import { factIn } from '../fact-in';
import { OpenBatchBody } from './open-batch.dto';
import { OpenBatchCommand } from './open-batch.handler';

@ApiTags('batches')
@Controller('v1/batches')
export class OpenBatchController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  @Post()
  @AudienceOf('enterprise')
  async open(@Body() body: OpenBatchBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    // A plan is carried out once: its batch has an id that follows from it.
    const batchId = body.planId === undefined ? this.ids.of('batch', envelope.commandId) : this.ids.of('batch-of-plan', body.planId);
    const { dimensions, ...opened } = body;
    const intent = { ...opened, batchId, enterpriseId: found(tenant), dimensions: dimensionsOf(dimensions) };
    const outcome = await this.commands.execute<OpenBatchCommand, Outcome<string, BatchEvent>>(new OpenBatchCommand(intent, envelope));
    return created(`/v1/batches/${batchId}`, outcome, { id: batchId, planNo: planNoOf(granted<Receipt<BatchEvent>>(outcome)) });
  }
}

const planNoOf = ({ events }: Receipt<BatchEvent>): string | undefined => factIn(events, BatchOpened)?.planNo;
