import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { found } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { ActOnInspectionCommand } from '../act-on-inspection.handler';
import { InspectionRegister } from '../inspection-register/inspection-register.query';
import { KeptWords } from '../kept-words.provider';
import { reportRectification } from './report-rectification';
import { ReportRectificationBody } from './report-rectification.dto';

const BY_ALL_THAT_IS_KNOWN = { minPosition: 0n, knownPosition: null } as const;

@ApiTags('supervision')
@Controller('v1/findings/:id/rectification-reports')
export class ReportRectificationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly register: InspectionRegister,
    private readonly words: KeptWords,
  ) {}

  /** The enterprise finds its finding; the inspection around it, with what was found at others, it does not see. */
  @Post()
  @AudienceOf('enterprise')
  async report(
    @Param('id', IdPipe) findingId: Uuid,
    @Body() { proofs, text }: ReportRectificationBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const row = found((await this.register.finding(caller, findingId, BY_ALL_THAT_IS_KNOWN)).value);
    const [inspectionId, enterpriseId] = [row.inspectionId as Uuid, found(caller.tenant)];
    const intent = {
      inspectionId,
      findingId,
      enterpriseId,
      proofs,
      text: await this.words.keepWhereGiven('RECTIFICATION', text, envelope, enterpriseId),
    };
    const command = new ActOnInspectionCommand(reportRectification, intent, { ...envelope, tenants: [enterpriseId] });
    return created(`/v1/findings/${findingId}`, await this.commands.execute(command), { id: findingId, state: 'REPORTED' });
  }
}
