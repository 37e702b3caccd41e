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
import { answerComplaint } from './answer-complaint';
import { AnswerComplaintBody } from './answer-complaint.dto';

@ApiTags('supervision')
@Controller('v1/complaints/:id/answers')
export class AnswerComplaintController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
    private readonly words: KeptWords,
  ) {}

  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(complaint)
  async answer(
    @Param('id', IdPipe) complaintId: Uuid,
    @Body() { text, ...body }: AnswerComplaintBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.supervised.complaint(complaintId, caller);
    const intent = { complaintId, ...body, text: await this.words.keep('COMPLAINT_ANSWER', text, envelope) };
    const outcome = await this.commands.execute(new ActOnComplaintCommand(answerComplaint, intent, envelope));
    return created(`/v1/complaints/${complaintId}`, outcome, { id: complaintId, state: 'ANSWERED' });
  }
}
