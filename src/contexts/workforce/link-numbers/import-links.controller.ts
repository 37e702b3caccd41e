import { Body, Controller, Headers, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { FileBody } from '../../../http/requests/file-body.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { languageOf, tongueOf } from '../../../http/problems/language';
import { ProblemCatalogue } from '../../../http/problems/problem';
import { granted, problem, Refused } from '../../../http/problems/refused';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Day } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/refusal';
import type { Tongue } from '../../../kernel/words';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { checkNumberSheet, numberHeadings, NumberSheet, RosterFile, shownRemark } from '../../../roster';
import { readRosterFile } from '../../../roster/services';
import { fileIn, LIST_FILE_TYPES } from '../../catalogue/services';
import { ImportLinksCommand } from './import-links.handler';
import { ImportLinksQuery } from './link-numbers.dto';
import type { LinkedRow } from './link-sheet';

const OK = 200;
type Shown = {
  readonly row: number;
  readonly employeeNo: string | null;
  readonly workerId: Uuid | null;
  readonly status: 'CREATED' | 'SAME' | 'ERROR';
  readonly errors: readonly object[];
};

@ApiTags('allowances')
@Controller('v1/enterprises/:id/worker-links/imports')
export class ImportLinksController {
  constructor(
    private readonly commands: CommandBus,
    private readonly problems: ProblemCatalogue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A sheet of documents and employee numbers (工号, 证件号码, 启用日期): tried out, or applied row by row; a wrong row does not hold up the others. */
  @Post()
  @HttpCode(OK)
  @AudienceOf('enterprise')
  @FileBody(...LIST_FILE_TYPES)
  async take(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Query() { mode = 'dryRun', fromOn }: ImportLinksQuery,
    @Body() body: unknown,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    if (caller.tenant !== enterpriseId) throw problem('NOT_FOUND');
    const file = granted<RosterFile>(await readRosterFile(fileIn(body), numberHeadings));
    const sheet = granted<NumberSheet>(checkNumberSheet(file.roster, todayOf(this.clock)));
    const linked = await this.commands.execute<ImportLinksCommand, readonly LinkedRow[]>(
      new ImportLinksCommand(enterpriseId, peopleIn(sheet, fromOn), mode === 'apply', envelope),
    );
    const rows = this.shown(sheet, linked, language);
    const count = (status: Shown['status']): number => rows.filter((row) => row.status === status).length;
    const counts = { created: count('CREATED'), same: count('SAME'), error: count('ERROR') };
    return new Answer(OK, {}, { mode, file: { ...recognised(file, sheet, tongueOf(language)), rows: rows.length }, counts, rows });
  }

  /** In the order of the file. No answer repeats a document: its cell is masked. */
  private shown({ rows, locate }: NumberSheet, linked: readonly LinkedRow[], language?: string): readonly Shown[] {
    const byRow = new Map(linked.map((each) => [each.row, each]));
    const worded = (code: string, params: Refused['refusal']['params']): string =>
      this.problems.word({ refusal: { refused: code, params }, faults: [] }, languageOf(language), '').detail;
    return rows.map(({ row, values, faults }): Shown => {
      const each = byRow.get(row);
      if (!each)
        return {
          row,
          employeeNo: values.employeeNo ?? null,
          workerId: null,
          status: 'ERROR',
          errors: faults.map((fault) => ({ ...fault, message: worded(fault.code, fault.params) })),
        };
      const { employeeNo, workerId, result } = each;
      if (!isRefusal(result)) return { row, employeeNo, workerId, status: result, errors: [] };
      const location = locate(row, result.refused === 'WORKER_UNKNOWN' ? 'idNumber' : 'employeeNo');
      return {
        row,
        employeeNo,
        workerId,
        status: 'ERROR',
        errors: [
          { code: result.refused, location, valueMasked: null, params: result.params, message: worded(result.refused, result.params) },
        ],
      };
    });
  }
}

const recognised = ({ kind, encoding, roster, sheetsIgnored }: RosterFile, { unknown, warnings }: NumberSheet, tongue: Tongue) => ({
  kind,
  encoding,
  sheet: roster.name,
  sheetsIgnored,
  columnsIgnored: unknown,
  warnings: warnings.map((each) => shownRemark(each, tongue)),
});
const peopleIn = ({ rows }: NumberSheet, sheetFromOn: Day) =>
  rows.flatMap(({ row, status, values }) =>
    status === 'OK' ? [{ row, employeeNo: values.employeeNo!, idNumber: values.idNumber!, fromOn: values.fromOn ?? sheetFromOn }] : [],
  );
