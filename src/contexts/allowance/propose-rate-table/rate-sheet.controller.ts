import { Body, Controller, Get, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { languageOf, tongueOf } from '../../../http/problems/language';
import { listed } from '../../../http/lists/listed-answer';
import { ProblemCatalogue } from '../../../http/problems/problem';
import { granted, Refused, RequestFault } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { shownRemark } from '../../../roster';
import { XLSX } from '../../../sheets/sheet';
import { MAX_FAULTS_SHOWN } from '../../catalogue';
import { fileIn, LIST_FILE_TYPES } from '../../catalogue/services';
import type { RateTableEvent } from '../allowance.events';
import { mustBeOwn } from '../path-parts.provider';
import { proposeRateTable } from './propose-rate-table';
import { ProposeRateTableCommand } from './propose-rate-table.handler';
import type { RateFault } from '../rate-sheet/rate-cells';
import { RateFile, readRateFile } from '../rate-sheet/rate-file.file';
import { RateSheet, rateSheetOf, TableIntent } from '../rate-sheet/rate-rows';
import { rateTemplateSheets } from '../rate-sheet/rate-table-sheet';
import { RateSheetQuery } from './rate-sheet.dto';

const OK = 200;

@ApiTags('allowances')
@Controller('v1/enterprises/:id')
export class RateSheetController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly problems: ProblemCatalogue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The workbook in which a rate table is written: drop-downs, an example row, notes. */
  @Get('rate-table-template')
  @AudienceOf('enterprise')
  @KeepsNoPast('A form to be filled in is for the check that will read it, and is the same for everybody')
  @ApiProduces(XLSX)
  template(@Param('id', IdPipe) enterpriseId: Uuid, @CalledBy() caller: Caller): Answer {
    mustBeOwn(caller, enterpriseId);
    return listed('xlsx', rateTemplateSheets(), { ascii: 'rate-table', real: '津贴标准模板' }, true);
  }

  /** A rate table as a spreadsheet: checked cell by cell, or proposed by the same rule as one that is sent as JSON. One wrong cell and nothing is recorded. */
  @Post('allowance-rules/imports')
  @HttpCode(OK)
  @AudienceOf('enterprise')
  @FileBody(...LIST_FILE_TYPES)
  async take(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Query() { mode = 'dryRun', legalBasis, validFrom, validTo }: RateSheetQuery,
    @Body() body: unknown,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    mustBeOwn(caller, enterpriseId);
    const intent = { tableId: this.ids.of('rate-table', enterpriseId), enterpriseId, legalBasis, validFrom, validTo: validTo ?? null };
    const moment = { today: todayOf(this.clock), actor: envelope.actor };
    granted(proposeRateTable.decide([], { ...intent, rows: [] }, {}, moment));
    const file = granted<RateFile>(await readRateFile(fileIn(body)));
    const sheet = rateSheetOf(file.rows, intent, moment);
    return mode === 'propose' ? this.proposed(intent, file, sheet, envelope) : new Answer(OK, {}, this.checked(file, sheet, language));
  }

  private checked(
    { kind, encoding, sheet, sheetsIgnored, columnsIgnored, warnings, rows: all, skipped, placeOf }: RateFile,
    { rows, groups, faults }: RateSheet,
    language?: string,
  ): object {
    const { errors = [] } = this.problems.word(wrong(faults), languageOf(language), '');
    const located = faults.map(({ row, field, code, params }, index) => {
      const { letters, ...place } = placeOf(field);
      return {
        code,
        location: { ...place, row, cell: letters && `${letters}${row}`, field },
        message: (errors[index] as { readonly message: string }).message,
        params,
      };
    });
    const table = rows.map(({ amountInFen, ...row }) => ({ ...row, amountMinor: amountInFen }));
    const told = { sheetsIgnored, columnsIgnored, warnings: warnings.map((each) => shownRemark(each, tongueOf(language))) };
    return {
      mode: 'dryRun',
      file: { kind, encoding, sheet, ...told, rows: all.length, skipped },
      isRight: faults.length === 0,
      errors: located,
      rows: table,
      groups,
    };
  }

  private async proposed(
    intent: TableIntent,
    { placeOf }: RateFile,
    { rows, groups, faults }: RateSheet,
    envelope: CommandEnvelope,
  ): Promise<Answer> {
    if (faults.length > 0) throw new Refused(wrong(faults).refusal, wrong(faults, placeOf).faults.slice(0, MAX_FAULTS_SHOWN));
    const outcome = await this.commands.execute<ProposeRateTableCommand, Outcome<string, RateTableEvent>>(
      new ProposeRateTableCommand({ ...intent, rows, groups }, envelope),
    );
    const { version } = granted(outcome).events[0]!.data;
    return created(`/v1/enterprises/${intent.enterpriseId}/allowance-rules/${version}`, outcome, { id: intent.tableId, version });
  }
}

/** Each fault at its row and column, under the heading that the file has for it. */
function wrong(faults: readonly RateFault[], placeOf?: RateFile['placeOf']): Refused {
  const shown = faults.map(
    ({ row, field, code, params }): RequestFault => ({ pointer: `/rows/${row}/${placeOf?.(field).column ?? field}`, code, params }),
  );
  return new Refused(refuse('RATE_SHEET_WRONG', { faults: faults.length }), shown);
}
