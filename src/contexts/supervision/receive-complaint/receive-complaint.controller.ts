import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { KeptWords } from '../kept-words.provider';
import { SupervisedRegion } from '../supervised-region.provider';
import { ReceiveComplaintBody } from './receive-complaint.dto';
import { ReceiveComplaintCommand } from './receive-complaint.handler';

@ApiTags('supervision')
@Controller('v1/complaints')
export class ReceiveComplaintController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly supervised: SupervisedRegion,
    private readonly words: KeptWords,
  ) {}

  /** The authority takes it down, whoever brought it and however. */
  @Post()
  @AudienceOf('regulator')
  async receive(
    @Body() { region: named, text, aboutEnterpriseId, ...body }: ReceiveComplaintBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const region = this.supervised.of(named, caller);
    if (aboutEnterpriseId !== undefined) await this.supervised.enterprise(aboutEnterpriseId, caller);
    const complaintId = this.ids.ofCommand(envelope.commandId, 'complaint');
    const intent = {
      complaintId,
      region,
      ...body,
      aboutEnterpriseId: aboutEnterpriseId ?? null,
      text: await this.words.keep('COMPLAINT', text, envelope),
    };
    const outcome = await this.commands.execute<ReceiveComplaintCommand, Outcome>(new ReceiveComplaintCommand(intent, envelope));
    return created(`/v1/complaints/${complaintId}`, outcome, { id: complaintId, region, state: 'RECEIVED' });
  }
}
