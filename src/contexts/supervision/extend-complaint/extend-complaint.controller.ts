import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { NeedsIfMatch } from '../../../http/requests/if-match.decorator';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { complaint } from '../complaint';
import { KeptWords } from '../kept-words.provider';
import { SupervisedRegion } from '../supervised-region.provider';
import { ExtendComplaintBody } from './extend-complaint.dto';
import { ExtendComplaintCommand } from './extend-complaint.handler';

@ApiTags('supervision')
@Controller('v1/complaints/:id/extensions')
export class ExtendComplaintController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
    private readonly words: KeptWords,
  ) {}

  /** More days for the answer, once, with a reason (延长办理期限). */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(complaint)
  async extend(
    @Param('id', IdPipe) complaintId: Uuid,
    @Body() { text, ...body }: ExtendComplaintBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const came = await this.supervised.complaint(complaintId, caller);
    const intent = { complaintId, ...body, text: await this.words.keep('COMPLAINT_EXTENSION', text, envelope) };
    const outcome = await this.commands.execute<ExtendComplaintCommand, Outcome>(new ExtendComplaintCommand(intent, came, envelope));
    return created(`/v1/complaints/${complaintId}`, outcome, { id: complaintId, answerDueOn: body.answerDueOn });
  }
}
