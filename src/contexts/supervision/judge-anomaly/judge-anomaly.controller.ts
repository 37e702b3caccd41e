import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/audience.decorator';
import { IdPipe } from '../../../http/id.pipe';
import { found } from '../../../http/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import type { Outcome } from '../../../ledger/receipt';
import { KeptWords } from '../kept-words.provider';
import { JudgeAnomalyBody } from './judge-anomaly.dto';
import { JudgeAnomalyCommand } from './judge-anomaly.handler';

@ApiTags('supervision')
@Controller('v1/anomalies/:id/judgements')
export class JudgeAnomalyController {
  constructor(private readonly commands: CommandBus, private readonly words: KeptWords) {}

  /** Explained, or a finding. Rows that come later open the flag again. */
  @Post()
  @AudienceOf('regulator')
  async judge(@Param('id', IdPipe) anomalyId: Uuid, @Body() { rowsDigest, verdict, reason: words }: JudgeAnomalyBody, @CalledBy() caller: Caller, @Envelope() envelope: CommandEnvelope): Promise<Answer> {
    const intent = { anomalyId, rowsDigest, verdict, reason: await this.words.keep('ANOMALY', words, envelope) };
    const outcome = await this.commands.execute<JudgeAnomalyCommand, Outcome>(new JudgeAnomalyCommand(intent, found(caller.region), envelope));
    return created(`/v1/anomalies/${anomalyId}`, outcome, { id: anomalyId, state: verdict });
  }
}
