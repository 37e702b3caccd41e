import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { fileIn, LIST_FILE_TYPES, listIn } from '../../catalogue/services';
import { ReturnedListQuery } from './return-delivery-list.dto';
import { ListReturned, ReturnDeliveryListCommand } from './return-delivery-list.handler';
import { RETURNED_COLUMNS, returnedRow } from './returned-rows';

const CREATED = 201;

@ApiTags('certificates')
@Controller('v1/batches/:id/delivery-list/imports')
export class ReturnDeliveryListController {
  constructor(private readonly commands: CommandBus) {}

  /** The delivery list, filled in and brought back, row by row by 证书编号: it records who was handed what and when, and changes no certificate. One wrong row and nothing is taken. */
  @Post()
  @AudienceOf('enterprise')
  @FileBody(...LIST_FILE_TYPES)
  async take(
    @Param('id', IdPipe) batchId: Uuid,
    @Query() { dryRun }: ReturnedListQuery,
    @Body() body: unknown,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const rows = await listIn(fileIn(body), RETURNED_COLUMNS, returnedRow);
    const isDry = dryRun === 'true';
    const { position, ...told } = found(
      await this.commands.execute<ReturnDeliveryListCommand, ListReturned | null>(
        new ReturnDeliveryListCommand(batchId, rows, isDry, caller, envelope),
      ),
    );
    return new Answer(
      CREATED,
      { location: `/v1/batches/${batchId}/delivery-list` },
      { batchId, isDry, rows: rows.length, ...told, ...(position === null ? {} : { position }) },
    );
  }
}
