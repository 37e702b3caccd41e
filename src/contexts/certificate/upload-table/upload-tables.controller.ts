import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created, keptFirst } from '../../../http/answers/answer';
import { answeredAsOf, AsKnownThen } from '../../../http/requests/as-of';
import { AsKnown, KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { fileIn, LIST_FILE_TYPES } from '../../catalogue/services';
import { answerRows } from './answer-rows.file';
import { AnswerUploadsCommand, SendUploadsCommand, Told } from './answer-uploads.handler';
import { HandedOut, MakeUploadTableCommand } from './make-upload-table.handler';
import { MakeUploadTableBody, UploadAnswersQuery } from './upload-table.dto';
import { UploadFiles } from './upload-files.provider';
import { UploadTables } from './upload-tables.query';

const CREATED = 201;
const OK = 200;

@ApiTags('certificates')
@Controller('v1')
export class UploadTablesController {
  constructor(
    private readonly commands: CommandBus,
    private readonly tables: UploadTables,
    private readonly files: UploadFiles,
  ) {}

  /** Certificates of a batch for the authority's look-up, with full ID numbers: a workbook in an archive that only its password opens. It is given out once and kept nowhere; its fingerprint is recorded. */
  @Post('batches/:id/upload-tables')
  @AudienceOf('enterprise')
  async make(
    @Param('id', IdPipe) batchId: Uuid,
    @Body() { report, receiverOffice, receiverPerson }: MakeUploadTableBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const command = new MakeUploadTableCommand(batchId, report, { office: receiverOffice, person: receiverPerson }, caller, envelope);
    const {
      tableId,
      file: { bytes, sha256 },
      receipt,
    } = granted<HandedOut>(found(await this.commands.execute<MakeUploadTableCommand, HandedOut | null>(command)));
    const { rows, format } = receipt.events[0]!.data;
    return keptFirst(
      await created(`/v1/upload-tables/${tableId}`, receipt, {
        id: tableId,
        batchId,
        report,
        format,
        rows,
        sha256,
        fileName: `证书上传_${tableId}.zip`,
        zip: bytes.toString('base64'),
      }),
    );
  }

  /** What left the house, for whom, and what the authority said of each certificate. */
  @Get('upload-tables/:id')
  @AudienceOf('enterprise')
  async one(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @AsKnown() asOf: AsKnownThen): Promise<Answer> {
    const { table, atPosition } = found(await this.tables.of(id, caller, asOf));
    return new Answer(OK, {}, answeredAsOf(asOf, atPosition, table));
  }

  /** To be told to the receiver on another way than the file, by telephone for instance; each time is logged. */
  @Get('upload-tables/:id/password')
  @KeepsNoPast('A password is no fact of the ledger: it follows from a key outside every database')
  @AudienceOf('enterprise')
  async password(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller): Promise<Answer> {
    const { receiver } = found(await this.tables.receiver(id, caller));
    return new Answer(OK, { 'cache-control': 'no-store' }, { id, receiver, password: this.files.password(id) });
  }

  /** The file was handed to its receiver: every certificate in it counts as sent. */
  @Post('upload-tables/:id/sendings')
  @AudienceOf('enterprise')
  async send(@Param('id', IdPipe) id: Uuid, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const told = found(await this.commands.execute<SendUploadsCommand, Told | null>(new SendUploadsCommand(id, caller, envelope)));
    return new Answer(CREATED, { location: `/v1/upload-tables/${id}` }, { id, ...told });
  }

  /** What came back, as a spreadsheet or CSV: 证书编号, 结果, 说明. One wrong row and nothing is taken; the authority's own words are kept in the vault. */
  @Post('upload-tables/:id/answers/imports')
  @AudienceOf('enterprise')
  @FileBody(...LIST_FILE_TYPES)
  async answers(
    @Param('id', IdPipe) id: Uuid,
    @Query() { by }: UploadAnswersQuery,
    @Body() body: unknown,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const rows = await answerRows(fileIn(body), by ?? 'number');
    const told = granted(
      found(await this.commands.execute<AnswerUploadsCommand, Told | null>(new AnswerUploadsCommand(id, rows, caller, envelope))),
    );
    return new Answer(CREATED, { location: `/v1/upload-tables/${id}` }, { id, ...told });
  }
}
