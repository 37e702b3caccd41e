import { Body, Controller, Headers, HttpCode, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../../access/caller';
import { Answer } from '../../../http/answers/answer';
import { AudienceOf, CalledBy, Envelope } from '../../../http/edge/audience.decorator';
import { IdPipe } from '../../../http/requests/id.pipe';
import { ItemAnswers } from '../../../http/answers/item-answers.provider';
import { problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Outcome } from '../../../ledger/receipt';
import { DropNumbersBody, NameNumbersBody } from './link-numbers.dto';
import { SendNumbersCommand, SentNumbers } from './link-numbers.handler';

const OK = 200;

/** What payroll pays, so that nobody whom it knows is silently left out (PS-9): it names numbers and sees no person. */
@ApiTags('allowances')
@Controller('v1/enterprises/:id/employee-numbers')
export class SendNumbersController {
  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly answers: ItemAnswers,
  ) {}

  /** Names the numbers that payroll pays from a day on; one that no worker has stands in `missing[]` of each statement as WORKER_NOT_MAPPED. */
  @Post()
  @HttpCode(OK)
  @AudienceOf('enterprise', 'payroll')
  name(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() { employeeNos, fromOn }: NameNumbersBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const numbers = this.numbersOf(caller, enterpriseId, employeeNos, envelope);
    return this.send(
      { kind: 'name', sent: numbers.map(({ number, commandId }) => ({ intent: { ...number, fromOn }, commandId })) },
      envelope,
      language,
    );
  }

  @Post('withdrawals')
  @HttpCode(OK)
  @AudienceOf('enterprise', 'payroll')
  drop(
    @Param('id', IdPipe) enterpriseId: Uuid,
    @Body() { employeeNos, lastOn }: DropNumbersBody,
    @CalledBy() caller: Caller,
    @Envelope() envelope: CommandEnvelope,
    @Headers('accept-language') language?: string,
  ): Promise<Answer> {
    const numbers = this.numbersOf(caller, enterpriseId, employeeNos, envelope);
    return this.send(
      { kind: 'drop', sent: numbers.map(({ number, commandId }) => ({ intent: { ...number, lastOn }, commandId })) },
      envelope,
      language,
    );
  }

  /** A number that stands in the list twice is meant once. */
  private numbersOf({ tenant }: Caller, enterpriseId: Uuid, employeeNos: readonly string[], { commandId }: CommandEnvelope) {
    if (tenant !== enterpriseId) throw problem('NOT_FOUND');
    return [...new Set(employeeNos)].map((employeeNo) => ({
      number: { numberId: this.ids.of('employee-number', enterpriseId, employeeNo), enterpriseId, employeeNo },
      commandId: this.ids.of('item', commandId, employeeNo),
    }));
  }

  private async send(numbers: SentNumbers, envelope: CommandEnvelope, language?: string): Promise<Answer> {
    const outcomes = await this.commands.execute<SendNumbersCommand, readonly Outcome[]>(new SendNumbersCommand(numbers, envelope));
    const items = await Promise.all(
      numbers.sent.map(({ intent: { numberId, enterpriseId, employeeNo } }, index) =>
        this.answers.of(
          employeeNo,
          {
            id: numberId,
            location: `/v1/enterprises/${enterpriseId}/worker-links?employeeNo=${encodeURIComponent(employeeNo)}`,
            outcome: outcomes[index]!,
          },
          language,
        ),
      ),
    );
    return new Answer(OK, {}, { items });
  }
}
