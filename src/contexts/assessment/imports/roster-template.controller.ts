import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, attached } from '../../../http/answers/answer';
import { KeepsNoPast } from '../../../http/requests/as-of.decorator';
import { AudienceOf, CalledBy } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found, granted } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { Ledger } from '../../../ledger/ledger';
import { type RosterContext, rosterTemplate } from '../../../roster';
import { templateFile } from '../../../roster/services';
import { XLSX } from '../../../sheets/sheet';
import { batchRecord, cancelledFault, isBatchOf } from '../batch';
import { submittedFault } from './checking/check-context';
import { ImportQuery } from './imports.dto';
import { RosterJudge } from './checking/roster-judge.provider';
import { wishesOf } from './template-wishes';

@ApiTags('imports')
@KeepsNoPast(
  'A form to be filled in is for the check that will read it: it is made of the scope, the conditions and the lists as that check knows them now',
)
@Controller('v1/batches/:id/roster-template')
export class RosterTemplateController {
  constructor(
    private readonly ledger: Ledger,
    private readonly judge: RosterJudge,
  ) {}

  /** The workbook in which the candidates of this batch are listed; its drop-downs offer what may be assessed on the day. Holds no personal data. */
  @Get()
  @AudienceOf('enterprise')
  @ApiProduces(XLSX)
  async template(@Param('id', IdPipe) batchId: Uuid, @Query() _: ImportQuery, @CalledBy() { tenant }: Caller): Promise<Answer> {
    const { value: batch } = await this.ledger.evidence(batchRecord, batchId);
    const own = found(isBatchOf(batch, found(tenant)) ? batch : null);
    const context = granted<RosterContext>(cancelledFault(own) ?? submittedFault(own) ?? (await this.judge.contextOf(own)));
    const bytes = await templateFile(rosterTemplate(wishesOf(own, context)));
    return attached(XLSX, 'roster.xlsx', `名单模板_${own.assessmentOn}.xlsx`, bytes);
  }
}
