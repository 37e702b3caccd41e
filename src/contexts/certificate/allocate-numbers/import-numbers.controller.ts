import { Body, Controller, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import { found, Refused } from '../../../http/problems/refused';
import { refuse } from '../../../kernel/refusal';
import { divisionOf } from '../../../kernel/region';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { MAX_FAULTS_SHOWN } from '../../catalogue';
import { fileIn, LIST_FILE_TYPES, listIn } from '../../catalogue/services';
import { InstitutionCodePipe } from '../institution-code.pipe';
import { numberSeries, seriesOf } from '../number-series';
import { ImportedNumbersQuery } from './allocate-numbers.dto';
import { ImportNumbersCommand, ImportOutcome } from './import-numbers.handler';
import { NUMBER_COLUMNS, NumberRowFault } from './number-rows';

@ApiTags('number-series')
@Controller('v1/number-series/:institutionCode/allocations/imports')
export class ImportNumbersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  /** The body is the authority's list itself, as a spreadsheet or CSV; one wrong row and nothing is taken. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(numberSeries, ({ institutionCode }, ids) => seriesOf(institutionCode!, ids))
  @FileBody(...LIST_FILE_TYPES)
  async take(
    @Param('institutionCode', InstitutionCodePipe) institutionCode: string,
    @Query() { documentNo }: ImportedNumbersQuery,
    @Body() body: unknown,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const rows = await listIn(fileIn(body), NUMBER_COLUMNS, ({ row, cells }) => ({ value: { row, number: cells.证书编号 } }));
    const allocationId = this.ids.ofCommand(envelope.commandId, 'allocation');
    const intent = { institutionCode, allocationId, region: divisionOf(found(caller.region)), documentNo, blocks: [] };
    const { faults, outcome } = await this.commands.execute<ImportNumbersCommand, ImportOutcome>(
      new ImportNumbersCommand(intent, rows, envelope),
    );
    if (faults.length > 0)
      throw new Refused(refuse('LIST_CELLS_WRONG', { faults: faults.length }), faults.slice(0, MAX_FAULTS_SHOWN).map(shown));
    return created(`/v1/number-series/${institutionCode}`, found(outcome), { id: allocationId, institutionCode, numbers: rows.length });
  }
}

const shown = ({ row, code, params }: NumberRowFault) => ({ pointer: `/rows/${row}/${NUMBER_COLUMNS[0]}`, code, params });
