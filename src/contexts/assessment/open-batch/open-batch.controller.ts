import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { found, granted } from '../../../http/refused';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome, Receipt } from '../../../ledger/receipt';
import { BatchEvent, BatchOpened } from '../assessment.events';
import { factIn } from '../fact-in';
import type { Dimensions } from './open-batch';
import { DimensionsBody, OpenBatchBody } from './open-batch.dto';
import { OpenBatchCommand } from './open-batch.handler';

@ApiTags('batches')
@Controller('v1/batches')
export class OpenBatchController {
  constructor(private readonly commands: CommandBus, private readonly ids: DerivedIds) {}

  @Post()
  @AudienceOf('enterprise')
  async open(@Body() body: OpenBatchBody, @CalledBy() { tenant }: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const batchId = this.ids.of('batch', envelope.commandId);
    const { dimensions, ...plan } = body;
    const intent = { ...plan, batchId, enterpriseId: found(tenant), dimensions: dimensionsOf(dimensions) };
    const outcome = await this.commands.execute<OpenBatchCommand, Outcome<string, BatchEvent>>(new OpenBatchCommand(intent, envelope));
    return created(`/v1/batches/${batchId}`, outcome, { id: batchId, planNo: planNoOf(granted<Receipt<BatchEvent>>(outcome)) });
  }
}

const dimensionsOf = ({ projectId, programmeCode, chainCode, clusterCode, trainingKind }: DimensionsBody = {}): Dimensions => ({
  projectId: projectId ?? null, programmeCode: programmeCode ?? null, chainCode: chainCode ?? null, clusterCode: clusterCode ?? null, trainingKind: trainingKind ?? null,
});

const planNoOf = ({ events }: Receipt<BatchEvent>): string | undefined => factIn(events, BatchOpened)?.planNo;
