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
import { SupervisedRegion } from '../supervised-region.provider';
import { acceptComplaint } from './accept-complaint';
import { AcceptComplaintBody } from './accept-complaint.dto';

@ApiTags('supervision')
@Controller('v1/complaints/:id/acceptances')
export class AcceptComplaintController {
  constructor(
    private readonly commands: CommandBus,
    private readonly supervised: SupervisedRegion,
  ) {}

  /** From here on the days for an answer run. */
  @Post()
  @AudienceOf('regulator')
  @NeedsIfMatch(complaint)
  async accept(
    @Param('id', IdPipe) complaintId: Uuid,
    @Body() body: AcceptComplaintBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    await this.supervised.complaint(complaintId, caller);
    const outcome = await this.commands.execute(new ActOnComplaintCommand(acceptComplaint, { complaintId, ...body }, envelope));
    return created(`/v1/complaints/${complaintId}`, outcome, { id: complaintId, state: 'ACCEPTED' });
  }
}
