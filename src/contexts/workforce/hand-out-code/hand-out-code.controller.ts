import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { OneTimeCodes } from '../../../access/one-time-codes.provider';
import { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { ChoiceField } from '../../../http/requests/fields.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { OwnWorkers } from '../own-workers.provider';

const CREATED = 201;
const PURPOSES = ['OBJECTION', 'OWN_RECORD'] as const;

export class HandOutCodeBody {
  @ChoiceField(PURPOSES, { example: 'OBJECTION' })
  purpose!: (typeof PURPOSES)[number];
}

@ApiTags('workers')
@Controller('v1/workers/:id/codes')
export class HandOutCodeController {
  constructor(
    private readonly codes: OneTimeCodes,
    private readonly workers: OwnWorkers,
  ) {}

  /** A one-time code for the enterprise to hand to the worker, who exchanges it for a short session. */
  @Post()
  @AudienceOf('enterprise')
  async handOut(
    @Param('id', IdPipe) workerId: Uuid,
    @Body() { purpose }: HandOutCodeBody,
    @CalledBy() caller: Caller,
    @Envelope() { commandId }: CommandEnvelope,
  ): Promise<Answer> {
    const { enterpriseId } = await this.workers.mustBeOf(caller, workerId);
    const [made] = await this.codes.create(commandId, [{ workerId, purpose }], { tenant: enterpriseId, createdBy: caller.keyId });
    return new Answer(CREATED, {}, { id: made!.codeId, code: made!.code, expiresAt: made!.expiresAt.toISOString() });
  }
}
