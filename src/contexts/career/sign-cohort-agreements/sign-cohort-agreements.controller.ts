import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { carriedOut } from '../../../http/requests/bulk-items';
import { IdPipe } from '../../../http/requests/id.pipe';
import { ItemAnswers, ItemOutcome } from '../../../http/answers/item-answers.provider';
import { found, granted } from '../../../http/problems/refused';
import { isRefusal, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { CohortAgreementBody, SignCohortAgreementsBody } from './sign-cohort-agreements.dto';
import { CohortAgreementSigned, SignCohortAgreementsCommand } from './sign-cohort-agreements.handler';

const OK = 200;

@ApiTags('mentor agreements')
@Controller('v1/cohorts/:id/agreement-signings')
export class SignCohortAgreementsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly answers: ItemAnswers,
  ) {}

  /** The agreements of a cohort in one call, a result for each: a wrong one does not hold up the others. */
  @Post()
  @HttpCode(OK)
  @AudienceOf('enterprise')
  async sign(
    @Param('id', IdPipe) cohortId: Uuid,
    @Body() { items }: SignCohortAgreementsBody,
    @CalledBy() { tenant }: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const results = await carriedOut(items, (own) => this.signEach(found(tenant), cohortId, own, envelope));
    return new Answer(
      OK,
      {},
      {
        items: await Promise.all(
          results.map((result, index) =>
            this.answers.of(items[index]!.itemKey, isRefusal(result) ? result : itemOutcome(result), language),
          ),
        ),
      },
    );
  }

  /** A command of its own for each item, by its key or by its place in the call. */
  private async signEach(
    enterpriseId: Uuid,
    cohortId: Uuid,
    items: readonly CohortAgreementBody[],
    envelope: CommandEnvelope,
  ): Promise<readonly CohortAgreementSigned[]> {
    const agreements = items.map(({ itemKey, mentorId, apprenticeId, fromOn, lastOn }, index) => ({
      mentorId,
      apprenticeId,
      fromOn,
      lastOn,
      commandId: this.ids.of('item', envelope.commandId, itemKey ?? `#${index}`),
    }));
    const command = new SignCohortAgreementsCommand({ enterpriseId, cohortId, agreements }, envelope);
    return granted<readonly CohortAgreementSigned[]>(
      await this.commands.execute<SignCohortAgreementsCommand, readonly CohortAgreementSigned[] | Refusal>(command),
    );
  }
}

const itemOutcome = ({ agreementId, outcome }: CohortAgreementSigned): ItemOutcome => ({
  id: agreementId,
  location: `/v1/mentor-agreements/${agreementId}`,
  outcome,
});
