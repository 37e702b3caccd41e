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
import { ActOnComplaintCommand } from '../act-on-complaint.handler';
import { complaint } from '../complaint';
import { KeptWords } from '../kept-words.provider';
import { SupervisedRegion } from '../supervised-region.provider';
import { rejectComplaint } from './reject-complaint';
import { RejectComplaintBody } from './reject-complaint.dto';

@ApiTags('supervision')
@Controller('v1/complaints/:id/rejections')
export class RejectComplaintController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
    private readonly words: KeptWords,
  ) {}

  /** It is not taken up (不予受理), and whoever complained is told why. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(complaint)
  async reject(
    @Param('id', IdPipe) complaintId: Uuid,
    @Body() { text, ...body }: RejectComplaintBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.supervised.complaint(complaintId, caller);
    const intent = { complaintId, ...body, text: await this.words.keep('COMPLAINT_REJECTION', text, envelope) };
    return created(
      `/v1/complaints/${complaintId}`,
      await this.commands.execute(new ActOnComplaintCommand(rejectComplaint, intent, envelope)),
      { id: complaintId, state: 'REJECTED' },
    );
  }
}
