import { Body, Controller, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer, created } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { KeptWords } from '../kept-words.provider';
import { SupervisedRegion } from '../supervised-region.provider';
import type { JudgeAnomaly } from './judge-anomaly';
import { AnomalyFindingPart, JudgeAnomalyBody } from './judge-anomaly.dto';
import { JudgeAnomalyCommand } from './judge-anomaly.handler';

@ApiTags('supervision')
@Controller('v1/anomalies/:id/judgements')
export class JudgeAnomalyController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly supervised: SupervisedRegion,
    private readonly words: KeptWords,
  ) {}

  /** Explained, or a finding, which opens by itself in an inspection of its own. Rows that come later open the flag again. */
  @Post()
  @AudienceOf('regulator')
  async judge(
    @Param('id', IdPipe) anomalyId: Uuid,
    @Body() { rowsDigest, enterpriseId, verdict, reason: words, finding: named }: JudgeAnomalyBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
  ): Promise<Answer> {
    const finding = named ? await this.named(named, caller, envelope) : null;
    const intent = { anomalyId, rowsDigest, verdict, reason: await this.words.keep('ANOMALY', words, envelope), finding };
    const outcome = await this.commands.execute<JudgeAnomalyCommand, Outcome>(
      new JudgeAnomalyCommand(intent, { viewer: caller, enterpriseId }, envelope),
    );
    return created(`/v1/anomalies/${anomalyId}`, outcome, { id: anomalyId, state: verdict, findingId: finding?.findingId ?? null });
  }

  /** The words are the enterprise's to read; where the filing is none of the region, there is none. */
  private async named(
    { text, ...finding }: AnomalyFindingPart,
    caller: Caller,
    envelope: CommandEnvelope,
  ): Promise<NonNullable<JudgeAnomaly['finding']>> {
    const owner = await this.supervised.filing(finding.filingId, caller);
    const idOf = (what: string): Uuid => this.ids.ofCommand(envelope.commandId, what);
    return {
      inspectionId: idOf('inspection'),
      findingId: idOf('finding'),
      ...finding,
      text: await this.words.keepWhereGiven('FINDING', text, envelope, owner),
    };
  }
}
